/** What the built page reads before a document stands on it: small letters and nothing of the linter. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintRules } from '../../../shared/lint/rules/registry';
import { filesUnder, readSource, root } from '../../law/sources';

const isBuilt = existsSync(join(root, 'out/renderer/index.html'));

const built = (name: RegExp): readonly string[] =>
  filesUnder('out/renderer')
    .filter((path) => name.test(path))
    .map((path) => readSource(path).text);

const rules = lintRules.map(({ id }) => id);

describe.skipIf(!isBuilt)('the scripts that open a document', () => {
  const opening = () => built(/\/(?:index|DocumentScreen|load-ahead|loader)-[^/]+\.js$/);

  it('are in letters that need no decoding', () => {
    expect(opening()).toHaveLength(4);
    for (const text of opening()) expect(/[^\0-\x7f]/.exec(text)?.[0]).toBeUndefined();
  });

  it('hold none of the rules, which the worker loads for the script of the text', () => {
    for (const text of opening()) expect(rules.filter((id) => text.includes(id))).toEqual([]);
    const worker = built(/\/(?:lint-worker|latin|han)-/).join('');
    expect(rules.filter((id) => worker.includes(id)).length).toBeGreaterThan(rules.length / 2);
  });
});
