/** Any prose comes through Lexical with all its words, and a second time unchanged. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leavesOf } from '../../../shared/prose/leaves';
import type { Block, Inline, Prose } from '../../../shared/prose/prose';
import { headlessEditor, throughLexical } from '../../unit/editor/editor-nodes';

const words = fc.stringMatching(/^[a-z中文]{1,4}( [a-z中文]{1,4})?$/);
const lines = fc.array(words, { minLength: 1, maxLength: 3 }).map((each) => each.join('\n'));
const text = lines.map((value): Inline => ({ type: 'text', value }));

const inlines: fc.Arbitrary<Inline[]> = fc.letrec<{ inlines: Inline[]; inline: Inline }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    text,
    fc.constant<Inline>({ type: 'break' }),
    words.map((value): Inline => ({ type: 'inlineCode', value })),
    fc.constant<Inline>({ type: 'image', url: 'a.png', title: null, alt: 'b' }),
    fc.constant<Inline>({ type: 'html', value: '<b>' }),
    tie('inlines').map((children) => ({ type: 'strong', children }) as Inline),
    tie('inlines').map((children) => ({ type: 'emphasis', children }) as Inline),
    tie('inlines').map((children) => ({ type: 'delete', children }) as Inline),
    fc
      .array(text, { minLength: 1, maxLength: 2 })
      .map((children) => ({ type: 'link', url: '#a', children }) as Inline),
  ),
  inlines: fc.array(tie('inline'), { minLength: 1, maxLength: 4 }),
})).inlines;

const tableOf = (rows: readonly (readonly Inline[][])[]): Block =>
  ({
    type: 'table',
    align: ['left', null],
    children: rows.map((row) => ({
      type: 'tableRow',
      children: row.map((children) => ({ type: 'tableCell', children })),
    })),
  }) as Block;

const block: fc.Arbitrary<Block> = fc.letrec<{ block: Block; item: Block }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    inlines.map((children) => ({ type: 'paragraph', children }) as Block),
    fc
      .record({ depth: fc.integer({ min: 1, max: 6 }), children: inlines })
      .map((it) => ({ type: 'heading', ...it }) as Block),
    lines.map((value): Block => ({ type: 'code', lang: 'ts', meta: 'x', value })),
    fc.constant<Block>({ type: 'thematicBreak' }),
    fc.constant<Block>({ type: 'html', value: '<p>' }),
    fc.array(fc.array(inlines, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 }).map(tableOf),
    fc.array(tie('block'), { maxLength: 3 }).map((children) => ({ type: 'blockquote', children }) as Block),
    fc
      .record({
        ordered: fc.boolean(),
        spread: fc.boolean(),
        children: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
      })
      .map((it) => ({ type: 'list', start: it.ordered ? 2 : null, ...it }) as Block),
  ),
  item: fc
    .record({
      spread: fc.boolean(),
      checked: fc.constantFrom(null, true, false),
      children: fc.array(tie('block'), { maxLength: 3 }),
    })
    .map((it) => ({ type: 'listItem', ...it }) as Block),
})).block;

const prose = fc.array(block, { maxLength: 4 }).map((children): Prose => ({ type: 'root', children }));

const wordsOf = (all: Prose): string =>
  all.children.flatMap((each) => leavesOf(each).map((leaf) => leaf.text)).join('');

describe('prose through Lexical', () => {
  const editor = headlessEditor();
  it('keeps its words and stays as it is the second time', () => {
    fc.assert(
      fc.property(prose, (before) => {
        const once = throughLexical(before, editor);
        expect(wordsOf(once)).toBe(wordsOf(before));
        expect(throughLexical(once, editor)).toEqual(once);
      }),
      { numRuns: 300, seed: 20_261_122 },
    );
  });
});
