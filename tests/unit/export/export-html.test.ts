import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { pictureFiles, shownFrom, textsByAddress } from '../../../shared/diagrams/picture-files';
import { exportHtml, sheetHash } from '../../../shared/export/html/export-html';
import { htmlSheet } from '../../../shared/export/html/sheet';
import { composeManuscript } from '../../../shared/manuscript/compose';
import { arbitraryRetrospective } from '../../kit/arbitrary-retrospective';
import { manuscriptOf, manuscriptOfMarkdown, readSample } from './manuscript-of';

const bodyOf = (html: string): string => html.slice(html.indexOf('<article>'), html.indexOf('</article>'));
const ofMarkdown = (source: string): string => bodyOf(exportHtml(manuscriptOfMarkdown(source)));

interface Node {
  readonly type: string;
  readonly tagName?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Node[];
}
const everyNode = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(everyNode)];

const allowed = new Set(
  'html head meta title style body article header p h1 h2 h3 h4 h5 h6 dl div dt dd nav ol ul li a section strong em del code pre blockquote table thead tbody tr th td figure img hr br sup aside span svg g path circle rect text tspan desc'.split(
    ' ',
  ),
);

/** What runs, loads or leaves its place. */
const breaches = (html: string): readonly string[] =>
  everyNode(fromHtml(html) as Node).flatMap((node) => {
    const { tagName = '', properties = {} } = node;
    const bad = Object.entries(properties).filter(
      ([name, value]) =>
        /^on/i.test(name) ||
        name === 'style' ||
        (['href', 'src'].includes(name) && !/^(?:https?:|mailto:|#|data:image\/)/.test(String(value))),
    );
    return [
      ...(tagName !== '' && !allowed.has(tagName) ? [tagName] : []),
      ...bad.map(([name, value]) => `${tagName} ${name}=${value}`),
    ];
  });

describe('exportHtml', () => {
  it('may have its own sheet as style and nothing else', () => {
    expect(sheetHash).toBe(createHash('sha256').update(htmlSheet).digest('base64'));
    expect(exportHtml(manuscriptOf([]))).toContain(
      `content="default-src 'none'; style-src 'sha256-${sheetHash}'; img-src data:; base-uri 'none'; form-action 'none'"`,
    );
  });

  it('writes every kind of node as what it is', () => {
    const html = ofMarkdown(
      [
        '# Deep',
        '',
        'A **b** *c* ~~d~~ `e` [f](https://a.example/?x=1&y=2) <dana@a.example>[^1]  \nend',
        '',
        '3. three',
        '4. four',
        '',
        '- [x] done',
        '- [ ] open',
        '',
        '> said',
        '',
        '```js',
        'a < b',
        '```',
        '',
        '| l | r |',
        '| - | -: |',
        '| 1 | 2 |',
        '',
        '[^1]: noted',
      ].join('\n'),
    );
    for (const part of [
      '<h3>Deep</h3>',
      '<strong>b</strong> <em>c</em> <del>d</del> <code>e</code>',
      '<a href="https://a.example/?x=1&amp;y=2" rel="noreferrer noopener">f</a>',
      'href="mailto:dana@a.example"',
      '<sup><a href="#note-1" id="mark-1">1</a></sup><br>end',
      '<ol start="3"><li>three</li><li>four</li></ol>',
      'aria-label="done">☑</span>done',
      '<blockquote><p>said</p></blockquote>',
      '<pre tabindex="0"><code>a &lt; b</code></pre>',
      '<th scope="col" class="right">r</th>',
      '<td class="right short">2</td>',
      '<li id="note-1"><p>noted</p><a href="#mark-1" class="back">↩</a></li>',
    ])
      expect(html).toContain(part);
  });

  it('escapes what looks like markup, and links nowhere it must not', () => {
    const html = ofMarkdown(
      '<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n\n[a](javascript:alert(1)) [b](//evil.example) [c](data:text/html,x) ![d](https://evil.example/x.png)',
    );
    expect(html).not.toMatch(/<script|<img|javascript:|evil\.example|data:text/);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain('[image: d]');
  });

  it('keeps dates and states of a table in one line, lets addresses be torn, and never slants Chinese', () => {
    const path = `https://a.example/${'long/'.repeat(9)}`;
    const html = exportHtml(
      manuscriptOfMarkdown(
        `|Due|State|Where|\n|-|-|-|\n|2026-03-20|In progress|\`${path}\`|\n\n*平台 · 环境* and *slant*`,
      ),
    );
    expect(html).toContain('<td class="short">2026-03-20</td><td class="short">In progress</td>');
    expect(html).toContain(`<td class="long"><code>${path}</code></td>`);
    expect(html).toContain('<em class="brush">平台 · 环境</em> and <em>slant</em>');
  });

  it('holds the pictures of the samples as drawings, in both languages', async () => {
    for (const language of ['en', 'zh'] as const) {
      const sample = readSample(language);
      const files = pictureFiles(sample, language);
      const manuscript = composeManuscript(sample, { language, pictures: shownFrom(files, 'pictures') });
      const html = exportHtml(manuscript, { drawings: textsByAddress(files, 'pictures') });
      expect(html.match(/<figure class="drawing"><svg /g)).toHaveLength(files.length);
      expect(html).not.toMatch(/https?:\/\/(?!www\.w3\.org\/2000\/svg)[^"]*\.(?:css|js|png|svg)/);
      expect(breaches(html)).toEqual([]);
      const again = composeManuscript(sample, { language, pictures: shownFrom(files, 'pictures') });
      expect(exportHtml(again, { drawings: textsByAddress(files, 'pictures') })).toBe(html);
      await expect(bodyOf(html)).toMatchFileSnapshot(`../../golden/export/html/sample.${language}.html`);
    }
  });

  it('runs, loads and styles nothing, whatever the document says', () => {
    fc.assert(
      fc.property(arbitraryRetrospective, (retrospective) => {
        const manuscript = composeManuscript(retrospective, { language: retrospective.language });
        expect(breaches(exportHtml(manuscript))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('would see what runs, loads or styles', () => {
    expect(
      breaches(
        '<p onclick="x" style="a"><script></script><img src="http://a"><a href="javascript:x">a</a></p>',
      ),
    ).toEqual(['p onClick=x', 'p style=a', 'script', 'a href=javascript:x']);
  });
});
