/** Nobody imports past the table of tests/law/import-law.ts. */
import { describe, expect, it } from 'vitest';
import { importBreaches, importsOf } from './import-law';
import { appSources } from './sources';

describe('imports', () => {
  it('follow the table', () => {
    expect(appSources().flatMap(importBreaches)).toEqual([]);
  });

  it.each([
    ['shared/prose/a.ts', '../retrospective/timeline'],
    ['shared/retrospective/a.ts', '../time/zone'],
    ['shared/messages/en.ts', '../prose/words'],
    ['shared/kit/a.ts', '../host/host'],
    ['shared/kit/a.ts', '../../renderer/store/session'],
    ['shared/kit/a.ts', 'node:fs'],
    ['shared/time/a.ts', 'react'],
    ['shared/export/markdown/a.ts', 'docx'],
    ['renderer/app/a.ts', '../../electron/main/window'],
    ['renderer/ui/a.tsx', '../features/timeline/Timeline'],
    ['renderer/ui/a.tsx', '../../shared/retrospective/timeline'],
    ['renderer/features/timeline/a.tsx', '../factors/FactorTree'],
    ['renderer/features/timeline/a.tsx', 'lexical'],
    ['renderer/app/a.tsx', '@lexical/react/LexicalComposer'],
    ['renderer/app/a.ts', 'dexie'],
    ['renderer/store/a.ts', '../app/App'],
    ['renderer/app/a.ts', '../store/index'],
    ['electron/preload/a.ts', '../node/serve'],
    ['electron/cli/a.ts', 'electron'],
    ['electron/node/a.ts', '../main/window'],
    ['electron/main/a.ts', '../../renderer/app/App'],
  ])('would be caught: %s importing %s (positive control)', (path, specifier) => {
    expect(importBreaches({ path, text: `import { x } from '${specifier}';` })).toHaveLength(1);
  });

  it.each([
    ['shared/export/docx/a.ts', 'docx'],
    ['shared/archive/a.ts', '../retrospective/retrospective'],
    ['renderer/features/timeline/a.tsx', './TimelineRow'],
    ['renderer/app/a.tsx', '../features/timeline/Timeline'],
    ['renderer/workers/a.ts', './lint-worker?worker&url'],
    ['electron/main/a.ts', 'electron'],
  ])('may pass: %s importing %s', (path, specifier) => {
    expect(importBreaches({ path, text: `import { x } from '${specifier}';` })).toEqual([]);
  });

  it('are read in every way they can be written', () => {
    const text = [
      "import a from 'one';",
      "import 'two';",
      "import type { b }\n  from 'three';",
      "export { c } from 'four';",
      "const d = await import('five');",
      "/* import e from 'six'; */",
      "// import f from 'seven';",
    ].join('\n');
    expect(importsOf(text)).toEqual(['one', 'two', 'three', 'four', 'five']);
  });
});
