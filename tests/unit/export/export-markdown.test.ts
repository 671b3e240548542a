import { describe, expect, it } from 'vitest';
import { exportMarkdown } from '../../../shared/export/markdown/export-markdown';
import { composeManuscript } from '../../../shared/manuscript/compose';
import { readMarkdown } from '../../../shared/prose/markdown';
import { blank, manuscriptOf, manuscriptOfMarkdown } from './manuscript-of';

/** What stands below the heading of the only section. */
const bodyOf = (markdown: string): string => markdown.split('## Summary\n\n')[1] ?? '';
const through = (source: string): string => bodyOf(exportMarkdown(manuscriptOfMarkdown(source)));

describe('exportMarkdown', () => {
  it.each([
    'text **bold** _slanted_ ~~gone~~ `code`\n',
    'a\\\nb\n',
    '- a\n  - b\n- [ ] open\n- [x] done\n',
    '3. three\n4. four\n',
    '> said\n>\n> - a\n',
    '```sh\na  b\n```\n',
    '| a |  b |\n| - | -: |\n| 1 |  2 |\n',
    'a\n\n---\n\nb\n',
    '[x](https://x.example) ![y](assets/y.png)\n',
    'a[^1]\n\n[^1]: note\n',
    '[a][r]\n\n[r]: https://r.example\n',
    '### heading\n\ntext\n',
  ])('keeps %j as it is', (source) => {
    expect(through(source)).toBe(source);
  });

  it('opens with front matter that says what the document is', () => {
    const document = { ...blank(), title: 'A "quoted": # title\n---', services: ['checkout', 'no', '1.0'] };
    const [, front] = exportMarkdown(composeManuscript(document, { language: 'en' })).split(/^---$/m);
    expect(front?.trim().split('\n')).toEqual([
      'title: "A \\"quoted\\": # title\\n---"',
      'noun: "Retrospective"',
      'id: "r1"',
      'language: en',
      'status: draft',
      'zone: "UTC"',
      'services:',
      '  - "checkout"',
      '  - "no"',
      '  - "1.0"',
    ]);
  });

  it('escapes what was typed as text', () => {
    const typed = '# no heading *no emphasis* <b> [x](y) | 1. `q`';
    const markdown = exportMarkdown(
      manuscriptOf([{ type: 'paragraph', children: [{ type: 'text', value: typed }] }]),
    );
    expect(readMarkdown(bodyOf(markdown)).children).toEqual([
      { type: 'paragraph', children: [{ type: 'text', value: typed }] },
    ]);
  });

  it('lets no raw HTML, no refused address and no control through, and keeps their words', () => {
    const out = through(
      'a <script>x</script>\n\n<div>y</div>\n\n[z](javascript:x) ![w](data:image/png;base64,AA) [v][r]\n\n[r]: vbscript:q\n',
    );
    expect(out).toContain('\\<script>x\\</script>');
    expect(out).toContain('\\<div>y\\</div>');
    expect(out).not.toMatch(/javascript|vbscript|data:/);
    expect(out).toContain('z \\[image: w] v');
    const odd = exportMarkdown(manuscriptOf([{ type: 'code', value: 'a\u0000\uFFFF\uDC00b' }]));
    expect(odd).toContain('```\nab\n```');
  });

  it('keeps a line break typed into a field of a table readable', () => {
    const impact = {
      id: 'i',
      who: 'two\nlines | pipe',
      howMany: '',
      howLong: '',
      cost: '',
      source: '',
      estimate: null,
    };
    const markdown = exportMarkdown(composeManuscript({ ...blank(), impacts: [impact] }, { language: 'en' }));
    expect(markdown).toContain('| two lines \\| pipe |');
  });
});
