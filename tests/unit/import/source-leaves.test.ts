import { describe, expect, it } from 'vitest';
import { leavesOf } from '../../../shared/prose/leaves';
import { readMarkdown } from '../../../shared/prose/markdown';
import { sourceLeaves } from '../../../shared/prose/source-leaves';

/** What the source has where the leaf has `words`. */
function quoted(source: string, words: string): string {
  for (const { leaf, toSource, toSourceEnd } of sourceLeaves(source)) {
    const at = leaf.text.indexOf(words);
    if (at >= 0) return source.slice(toSource(at), toSourceEnd(at + words.length));
  }
  return 'not found';
}

describe('source leaves', () => {
  it.each([
    ['plain', 'one two three', 'two', 'two'],
    ['after a byte order mark', '\uFEFF# Title\n\ntwo words', 'words', 'words'],
    ['with CRLF', 'one\r\ntwo\r\n\r\nthree four', 'four', 'four'],
    ['across a CRLF', 'one\r\ntwo three', 'one\ntwo', 'one\r\ntwo'],
    ['behind front matter', '---\ntitle: two\n---\n\nsome words', 'words', 'words'],
    ['behind CRLF front matter', '---\r\ntitle: two\r\n---\r\n\r\nsome words', 'words', 'words'],
    ['behind an escape', 'a \\* b words', 'words', 'words'],
    ['an escape itself', 'a \\* b', '*', '\\*'],
    ['behind an entity', 'a &amp; b &copy; words', 'words', 'words'],
    ['an entity itself', 'S&amp;O group', 'S&O', 'S&amp;O'],
    ['what only looks like an entity', 'a &nosuchthing; words', '&nosuchthing; words', '&nosuchthing; words'],
    ['an escaped entity', 'a \\&amp; words', '&amp; words', '\\&amp; words'],
    ['behind a hard break', 'one  \ntwo words', 'words', 'words'],
    ['inside bold', 'a **bold word** end', 'bold word', 'bold word'],
    ['behind bold', 'a **bold** end', 'end', 'end'],
    ['in a nested quote', '> > one\n> > two words', 'two words', 'two words'],
    ['on a lazy line', '> one\ntwo words', 'words', 'words'],
    ['in an indented item', '- a\n  - one\n    two words', 'words', 'words'],
    ['in padded code', 'a `` co`de `` words', 'co`de', 'co`de'],
    ['in a table cell', '| a | b |\n|---|---|\n| x \\| y | two words |', 'words', 'words'],
    ['behind a pipe in code', '| a |\n|---|\n| `x\\|y` words |', 'words', 'words'],
    ['in a link', '[two words](https://example.org) end', 'words', 'words'],
    ['behind an image', '![alt](a.png) words', 'words', 'words'],
    ['behind an address', 'see https://example.org/a_b_c words', 'words', 'words'],
    ['behind an address found late', 'mail:me@example.org words', 'words', 'words'],
    ['Chinese behind an emoji', '😀 **复盘** 的经过', '经过', '经过'],
    ['in a setext heading', 'Two words\n===\n\nrest', 'words', 'words'],
    ['behind a footnote mark', 'a[^1] words\n\n[^1]: note', 'words', 'words'],
  ])('%s', (_name, source, words, expected) => {
    expect(quoted(source, words)).toBe(expected);
  });

  it('has the leaves of the parsed text', () => {
    const source = '# A\n\n- b\n\n  > c\n\n| d | e |\n|---|---|\n| f | g |\n\n```\nno\n```\n\nh';
    expect(sourceLeaves(source).map(({ leaf }) => leaf)).toEqual(
      readMarkdown(source).children.flatMap(leavesOf),
    );
  });

  it('takes a leading thematic break for what it is', () => {
    expect(sourceLeaves('---\nnot front matter\n\n---\n').map(({ leaf }) => leaf.text)).toEqual([
      'not front matter',
    ]);
  });

  it('answers the ends of the text for offsets outside it', () => {
    const [only] = sourceLeaves('  **ab**');
    expect([only?.toSource(-5), only?.toSource(99), only?.toSourceEnd(99), only?.toSourceEnd(-1)]).toEqual([
      4, 6, 6, 4,
    ]);
  });
});
