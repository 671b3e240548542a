/** Enter that ends an input method's word must not act: one module asks for the key, and it knows about composition. */
import { describe, expect, it } from 'vitest';
import { appSources, type Source } from './sources';

/** The one module that may ask for the Enter key itself. */
const guardian = 'renderer/ui/commit.ts';

const rawEnter =
  /(?:\b(?:key|code)\s*[!=]==?\s*|case\s+)['"](?:Enter|NumpadEnter)['"]|keyCode\s*[!=]==?\s*13\b/;

const breaches = (sources: readonly Source[]): readonly string[] =>
  sources
    .filter(({ path, text }) => path.startsWith('renderer/') && path !== guardian && rawEnter.test(text))
    .map(({ path }) => `${path}: use ${guardian}`);

describe('the Enter key', () => {
  it('is asked for in one place', () => {
    expect(breaches(appSources())).toEqual([]);
  });

  it('is asked for together with composition there', () => {
    const source = appSources().find(({ path }) => path === guardian);
    expect(source?.text).toMatch(/isComposing/);
    expect(source?.text).toMatch(rawEnter);
  });

  it.each([
    "if (event.key === 'Enter') save();",
    'switch (key) { case "Enter": }',
    'if (event.keyCode === 13) save();',
    "event.key !== 'Enter'",
  ])('would be caught in %s (positive control)', (text) => {
    expect(breaches([{ path: 'renderer/app/x.tsx', text }])).toHaveLength(1);
  });
});
