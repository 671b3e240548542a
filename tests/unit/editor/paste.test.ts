/** Pasted HTML as the clipboards of other programs write it: structure and emphasis stay. */
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { quietHtml } from '../../../renderer/editor/paste/clean-html';
import { blocksFromDom } from '../../../renderer/editor/paste/from-dom';
import { writeMarkdown } from '../../../shared/prose/markdown';
import type { Block } from '../../../shared/prose/prose';

function markdownOf(html: string): string {
  const { document } = new Window();
  document.body.innerHTML = quietHtml(html);
  const children = blocksFromDom(document.body as unknown as HTMLElement) as Block[];
  return writeMarkdown({ type: 'root', children });
}

const word = (level: number, bullet: string, text: string) =>
  `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><span style='mso-list:Ignore'>${bullet}<span>  </span></span>${text}</p>`;

describe('pasting', () => {
  it.each([
    ['paragraphs', '<p>one</p>\n<p>two</p>', 'one\n\ntwo\n'],
    ['words without a block', 'one <b>two</b>', 'one **two**\n'],
    ['white space of the source', '<p>\n  one\n   two\n</p>', 'one two\n'],
    ['headings', '<h1>a</h1><h4>b</h4>', '# a\n\n#### b\n'],
    ['blocks in blocks', '<div><div>a</div><section>b<p>c</p></section></div>', 'a\n\nb\n\nc\n'],
    ['line breaks', '<p>a<br>b<br></p>', 'a\\\nb\n'],
    ['nested lists', '<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>', '- a\n  1. b\n- c\n'],
    ['a list beside its item', '<ul><li>a</li><ul><li>b</li></ul></ul>', '- a\n  - b\n'],
    [
      'check boxes',
      '<ul><li><input type="checkbox" checked>a</li><li><input type="checkbox">b</li></ul>',
      '- [x] a\n- [ ] b\n',
    ],
    [
      'a table',
      '<table><tbody><tr><th>a</th><th align="right">b</th></tr><tr><td>c</td><td>d</td></tr></tbody></table>',
      '| a |  b |\n| - | -: |\n| c |  d |\n',
    ],
    ['code', '<pre><code class="language-ts">let a;\nlet b;\n</code></pre>', '```ts\nlet a;\nlet b;\n```\n'],
    ['a quotation', '<blockquote><p>a</p><p>b</p></blockquote>', '> a\n>\n> b\n'],
    [
      'the one b around a whole Google document',
      '<b style="font-weight:normal"><p><span style="font-weight:700">a</span> b</p></b>',
      '**a** b\n',
    ],
    [
      'styles instead of tags',
      '<span style="font-style:italic">a</span> <span style="text-decoration:line-through">b</span>',
      '_a_ ~~b~~\n',
    ],
    [
      'lists of Word',
      `${word(1, '·', 'a')}${word(2, 'o', 'b')}${word(1, '·', 'c')}<p>d</p>${word(1, '1.', 'e')}`,
      '- a\n  - b\n- c\n\nd\n\n1. e\n',
    ],
    [
      'an image that is not loaded',
      '<img src="https://example.com/a.png" alt="graph">',
      '![graph](https://example.com/a.png)\n',
    ],
    ['an image made of data', '<p>a <img src="data:image/png;base64,AAAA" alt="graph"></p>', 'a graph\n'],
    ['a link that would run', '<a href="javascript:alert(1)">a</a>', 'a\n'],
    ['a style sheet', '<style>p { color: red }</style><p>a</p>', 'a\n'],
    ['nothing', '   ', ''],
  ])('%s', (_, html, markdown) => {
    expect(markdownOf(html)).toBe(markdown);
  });

  it('keeps the words of what is nested too deep', () => {
    const depth = 500;
    expect(markdownOf(`${'<blockquote>'.repeat(depth)}word${'</blockquote>'.repeat(depth)}`)).toContain(
      'word',
    );
  });
});

describe('quieting', () => {
  it('renames styles and handlers in tags only', () => {
    expect(quietHtml('<p style="a" onclick=b>style="a" onclick=b</p>')).toBe(
      '<p data-style="a" data-onclick=b>style="a" onclick=b</p>',
    );
  });
  it('is linear on hostile text', () => {
    const started = performance.now();
    for (const piece of ['<a ', '<style', '<style>', '<p style', '"onx'])
      quietHtml(piece.repeat(1_000_000 / piece.length));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
