/** What the rules say of whole reviews, kept so that a change of words shows where it is heard. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { emptyContext } from '../../../shared/lint/block';
import { createRuleLinter } from '../../../shared/lint/lint';
import { leavesOf } from '../../../shared/prose/leaves';
import { readMarkdown } from '../../../shared/prose/markdown';

const folder = 'tests/golden/lint';
const lintOne = createRuleLinter(emptyContext);

const saidOf = (markdown: string): string =>
  readMarkdown(markdown)
    .children.flatMap(leavesOf)
    .flatMap((leaf) => lintOne({ ...leaf, section: null }))
    .map(({ level, rule, text }) => `${level} ${rule}: ${text}\n`)
    .join('');

describe('the rules on a whole review', () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));

  it.each(names)('say of %s what they said before', async (name) => {
    const said = saidOf(readFileSync(`${folder}/${name}`, 'utf8'));
    await expect(said).toMatchFileSnapshot(`../../../${folder}/${name.replace(/\.md$/, '.expected.txt')}`);
  });
});
