/** Replacing words in a block changes those words and nothing beside them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finderOf } from '../../../shared/prose/find';
import { inlineText } from '../../../shared/prose/leaves';
import { readMarkdown } from '../../../shared/prose/markdown';
import type { Block } from '../../../shared/prose/prose';
import { replaceInBlock, replaceInText, searchedLines } from '../../../shared/prose/replace';
import { arbitraryProse } from '../../kit/arbitrary-retrospective';

const query = (text: string) => ({ text, matchCase: false, wholeWord: false, pattern: false });

const replaceAll = (block: Block, from: string, to: string): Block => {
  const find = finderOf(query(from));
  const spans = searchedLines(block).flatMap(
    (line, leaf) => find?.(line).map((m) => ({ ...m, leaf, text: to })) ?? [],
  );
  return replaceInBlock(block, spans);
};

const first = (markdown: string): Block => readMarkdown(markdown).children[0] as Block;

describe('replacing in a block', () => {
  it('puts the words where a search finds them, in every line of any prose', () => {
    const property = fc.property(
      arbitraryProse,
      fc.constantFrom('a', 'e', 'the', ' ', '的', 'o\n'),
      (prose, from) => {
        const find = finderOf(query(from));
        for (const block of prose.children) {
          const before = searchedLines(block);
          const after = searchedLines(replaceAll(block, from, 'X'));
          const wanted = before.map((line) =>
            replaceInText(line, find?.(line).map((match) => ({ ...match, text: 'X' })) ?? []),
          );
          expect(after).toEqual(wanted);
        }
      },
    );
    fc.assert(property, { numRuns: 300, seed: 20_261_127 });
  });

  it('crosses marks and takes the mark of the first word', () => {
    expect(replaceAll(first('in the ca**se in** the end'), 'case in', 'event of')).toEqual(
      first('in the event of the end'),
    );
    expect(replaceAll(first('a **bold word** here'), 'word here', 'x')).toEqual(first('a **bold x**'));
  });

  it('leaves nothing behind where all words of a mark or a link went', () => {
    const block = replaceAll(first('see [the log](https://a.example) *now* then'), 'the log now ', '');
    expect(block.type === 'paragraph' && inlineText(block.children)).toBe('see then');
    expect(JSON.stringify(block)).not.toMatch(/link|emphasis/);
  });

  it('answers the same block where nothing is found', () => {
    const block = first('- one\n- two');
    expect(replaceInBlock(block, [])).toEqual(block);
  });
});
