import { describe, expect, it } from 'vitest';
import { type DocxOptions, exportDocx } from '../../../shared/export/docx/export-docx';
import type { Manuscript } from '../../../shared/manuscript/manuscript';
import type { Block } from '../../../shared/prose/prose';
import { flawOf, partsOf, textOfPart } from './docx-parts';
import { manuscriptOf, manuscriptOfMarkdown } from './manuscript-of';

const document = 'word/document.xml';
const footnotes = 'word/footnotes.xml';

async function partsFor(manuscript: Manuscript, options?: DocxOptions) {
  const parts = partsOf(await exportDocx(manuscript, options));
  for (const [path, xml] of Object.entries(parts)) expect(`${path}: ${flawOf(xml)}`).toBe(`${path}: null`);
  return parts;
}

/** `document.xml` behind the opening of the document. */
async function bodyOf(source: string | readonly Block[]): Promise<string> {
  const manuscript = typeof source === 'string' ? manuscriptOfMarkdown(source) : manuscriptOf(source);
  return (await partsFor(manuscript))[document]?.split('>Summary<')[1] ?? '';
}

const paragraphs = (xml: string): readonly string[] => xml.match(/<w:p>.*?<\/w:p>|<w:p\/>/gs) ?? [];
const paragraphWith = (xml: string, text: string): string =>
  paragraphs(xml).find((paragraph) => textOfPart(paragraph).includes(text)) ?? '';

describe('blocks', () => {
  it('gives the document real styles: title, headings, body text', async () => {
    const xml = (await partsFor(manuscriptOfMarkdown('# one\n\n## two\n\ntext')))[document] ?? '';
    expect(paragraphWith(xml, 'Case')).toContain('w:val="Title"');
    expect(paragraphWith(xml, 'Summary')).toContain('w:val="Heading1"');
    expect(paragraphWith(xml, 'one')).toContain('w:val="Heading2"');
    expect(paragraphWith(xml, 'two')).toContain('w:val="Heading3"');
    expect(paragraphWith(xml, 'one')).toContain('<w:keepNext/>');
    expect(paragraphWith(xml, 'text')).toContain('w:val="BodyText"');
  });

  it('counts every ordered list anew and begins where it begins', async () => {
    const parts = await partsFor(manuscriptOfMarkdown('1. a\n2. b\n\ntext\n\n1. c\n\ntext\n\n4. d\n'));
    const ids = ['a', 'b', 'c', 'd'].map(
      (text) => /<w:numId w:val="(\d+)"/.exec(paragraphWith(parts[document] ?? '', `${text}\n`))?.[1],
    );
    expect(ids[0]).toBe(ids[1]);
    expect(new Set(ids).size).toBe(3);
    expect(parts['word/numbering.xml']).toContain('<w:startOverride w:val="4"/>');
  });

  it('nests lists and keeps what stands below an item at its text', async () => {
    const xml = await bodyOf('- a\n\n  more\n\n  - b\n    1. c\n');
    expect(paragraphWith(xml, 'b')).toContain('<w:ilvl w:val="1"/>');
    expect(paragraphWith(xml, 'c')).toContain('<w:ilvl w:val="2"/>');
    expect(paragraphWith(xml, 'more')).toContain('<w:ind w:left="340"/>');
    expect(paragraphWith(xml, 'more')).not.toContain('w:numId');
  });

  it('leaves room for text however deep it stands', async () => {
    const deep = Array.from({ length: 60 }, (_, level) => `${' '.repeat(2 * level)}- ${level}`).join('\n');
    const xml = await bodyOf(`${deep}\n\n${'> '.repeat(60)}a\n`);
    const lefts = [...xml.matchAll(/w:left="(\d+)"/g)].map((match) => Number(match[1]));
    expect(Math.max(...lefts)).toBeLessThanOrEqual(9412 - 2400);
    expect(textOfPart(xml)).toContain('\n59\n');
  });

  it('draws boxes for items that can be ticked', async () => {
    expect(textOfPart(await bodyOf('- [ ] open\n- [x] done\n'))).toContain('☐\topen\n☑\tdone');
  });

  it('quotes, shades code and keeps its lines and spaces', async () => {
    const xml = await bodyOf('> said\n\n```sh\na  b\n  c\n```\n');
    expect(paragraphWith(xml, 'said')).toContain('w:val="Quote"');
    expect(paragraphWith(xml, 'a  b')).toContain('w:val="CodeBlock"');
    expect(textOfPart(paragraphWith(xml, 'a  b'))).toBe('a  b\n  c\n');
  });

  it('leaves no first and no last row of a table alone on a page', async () => {
    const cells = Array.from({ length: 40 }, (_, row) => `|row ${row + 1} of the table|x|`);
    const xml = await bodyOf(`|a|b|\n|-|-|\n${cells.join('\n')}\n`);
    const kept = (xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).flatMap((row, index) =>
      row.includes('<w:keepNext/>') ? [index] : [],
    );
    expect(kept).toEqual([1, 39]);
  });

  it('keeps a few lines of code on one page, and divides many', async () => {
    const code = (lines: number): string => `\`\`\`\n${'line\n'.repeat(lines)}\`\`\`\n`;
    expect(await bodyOf(code(6))).toContain('<w:keepLines/>');
    expect(await bodyOf(code(60))).not.toContain('<w:keepLines/>');
  });

  it('repeats the header row of a table, keeps rows whole, and keeps tables apart', async () => {
    const xml = await bodyOf('| a | b |\n| - | -: |\n| 1 | 2 |\n\n| c |\n| - |\n| 3 |\n');
    const rows = xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, false, true, false]);
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
    expect(paragraphWith(xml, '2')).toContain('<w:jc w:val="right"/>');
    expect(xml).not.toContain('</w:tbl><w:tbl>');
  });

  it('draws a rule for a thematic break and leaves definitions out', async () => {
    const xml = await bodyOf('a\n\n---\n\n[x]: https://x.example\n');
    expect(xml).toContain('<w:pBdr>');
    expect(textOfPart(xml)).not.toContain('x.example');
  });

  it('answers nodes that no Markdown has at that place', async () => {
    const text = textOfPart(
      await bodyOf([
        { type: 'yaml', value: 'key: value' },
        { type: 'text', value: 'alone' },
        { type: 'tableRow', children: [{ type: 'tableCell', children: [{ type: 'text', value: 'cell' }] }] },
        { type: 'listItem', children: [{ type: 'paragraph', children: [{ type: 'text', value: 'item' }] }] },
      ]),
    );
    for (const word of ['key: value', 'alone', 'cell', 'item']) expect(text).toContain(word);
  });
});

describe('inlines', () => {
  it.each([
    ['**bold**', '<w:b/>'],
    ['*slanted*', '<w:i/>'],
    ['~~gone~~', '<w:strike/>'],
    ['`code`', 'w:val="InlineCode"'],
    ['a\\\nb', '<w:br/>'],
  ])('%s has its mark', async (source, mark) => {
    expect(await bodyOf(source)).toContain(mark);
  });

  it('adds marks up', async () => {
    expect(await bodyOf('**a *b* ~~c~~**')).toMatch(/<w:b\/>.{0,40}<w:i\/>.{0,80}>b</);
  });

  it('reads a line end inside a paragraph as a space, but not between Chinese characters', async () => {
    expect(textOfPart(await bodyOf('one\ntwo\n\n第一行，\n第二行'))).toMatch(/one two\n第一行，第二行/);
  });

  it('links what may be followed from a file; everything else stays as text', async () => {
    const parts = await partsFor(
      manuscriptOfMarkdown(
        '[good](https://x.example/a b?q=1&r=测ſ) [mail](mailto:a@x.example) [ref][r] [bad](javascript:alert(1)) [here](#there) [file](./x.md)\n\n[r]: https://ref.example\n'.replace(
          'a b',
          'a%20b',
        ),
      ),
    );
    const targets = [
      ...(parts['word/_rels/document.xml.rels'] ?? '').matchAll(/hyperlink" Target="([^"]*)"/g),
    ];
    expect(targets.map((match) => match[1])).toEqual([
      'https://x.example/a%20b?q=1&amp;r=%E6%B5%8B%C5%BF',
      'mailto:a@x.example',
      'https://ref.example',
    ]);
    expect(JSON.stringify(parts)).not.toContain('javascript');
    for (const word of ['good', 'mail', 'ref', 'bad', 'here', 'file'])
      expect(textOfPart(parts[document] ?? '')).toContain(word);
  });

  it('shows raw HTML as the text it is', async () => {
    expect(textOfPart(await bodyOf('a <b>c</b>\n\n<script>x</script>\n'))).toContain(
      'a <b>c</b>\n<script>x</script>',
    );
  });

  it('puts footnotes at the foot, and those nobody points at where they stand', async () => {
    const parts = await partsFor(
      manuscriptOfMarkdown('a[^1]\n\n[^1]: at the foot [^2]\n[^2]: in the note\n'),
    );
    expect(parts[document]).toContain('<w:footnoteReference');
    expect(textOfPart(parts[footnotes] ?? '')).toContain('at the foot [2]');
    expect(textOfPart(parts[document] ?? '')).toContain('[2]\nin the note');
  });

  it('survives a footnote that points at itself', async () => {
    const parts = await partsFor(manuscriptOfMarkdown('a[^1]\n\n[^1]: see [^1]\n'));
    expect(textOfPart(parts[footnotes] ?? '')).toContain('see [1]');
  });
});

/** No more of an image than its size: 3,000 by 1,500. */
const png = new Uint8Array(40);
png.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
new DataView(png.buffer).setUint32(16, 3000);
new DataView(png.buffer).setUint32(20, 1500);

describe('images', () => {
  const manuscript = manuscriptOfMarkdown('![graph of latency](assets/abc.png)');

  it('leave their alternative text when there are no bytes', async () => {
    const parts = await partsFor(manuscript);
    expect(textOfPart(parts[document] ?? '')).toContain('[image: graph of latency]');
    const chinese = await partsFor(manuscriptOfMarkdown('![延迟](assets/abc)', 'zh'));
    expect(textOfPart(chinese[document] ?? '')).toContain('[图片：延迟]');
  });

  it('are drawn with their alternative text, no wider than the text', async () => {
    const xml = (await partsFor(manuscript, { assets: new Map([['abc', png]]) }))[document] ?? '';
    const [, width, height] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(xml) ?? [];
    expect(Number(width) / Number(height)).toBeCloseTo(2, 1);
    expect(Number(width) / 635).toBeLessThanOrEqual(9412);
    expect(xml).toContain('descr="graph of latency"');
  });

  it('are left as text when the bytes are no image', async () => {
    const parts = await partsFor(manuscript, { assets: new Map([['abc', new Uint8Array([1, 2, 3])]]) });
    expect(textOfPart(parts[document] ?? '')).toContain('[image: graph of latency]');
  });
});

describe('the file', () => {
  const manuscript = manuscriptOfMarkdown('text', 'en');

  it('says nothing of the machine, the user or the hour', async () => {
    const parts = await partsFor(manuscript);
    const properties = Object.entries(parts).filter(([path]) => path.startsWith('docProps/'));
    const told = properties.map(([, xml]) => xml.replace(/<\?xml[^>]*>|xmlns:?\w*="[^"]*"/g, '')).join('');
    expect(
      told
        .replace(/<[^>]*>/g, ' ')
        .trim()
        .split(/\s+/),
    ).toEqual(['Case', 'en-US']);
    expect(told).not.toMatch(/\d{4}-\d\d-\d\d/);
  });

  it('is the same, byte for byte, when it is made again', async () => {
    const source = '1. a\n\n[x](https://x.example) y[^1] ![q](assets/abc)\n\n[^1]: [z](https://z.example)\n';
    const make = () => exportDocx(manuscriptOfMarkdown(source), { assets: new Map([['abc', png]]) });
    expect(await make()).toEqual(await make());
  });

  it('leaves a typed text alone that looks like a name of its own', async () => {
    const typed = 'see r:id="rIdabcdefghijklmnopqrst" there';
    const parts = await partsFor(manuscriptOf([{ type: 'code', value: typed }]));
    expect(textOfPart(parts[document] ?? '')).toContain(typed);
  });

  it('carries a name and dates when they are asked for', async () => {
    const properties = { creator: 'R & D', created: '2026-03-06T09:00:00Z' };
    const core = (await partsFor(manuscript, { properties }))['docProps/core.xml'] ?? '';
    expect(core).toContain('<dc:creator>R &amp; D</dc:creator>');
    expect(core).toContain('2026-03-06T09:00:00Z');
  });

  it('drops the characters Word refuses a file for', async () => {
    const parts = await partsFor(
      manuscriptOf([
        { type: 'paragraph', children: [{ type: 'text', value: 'a\u0000\u0007b\uFFFE\uD800c\uFFFF' }] },
        { type: 'code', value: 'd\u001Be' },
      ]),
    );
    expect(textOfPart(parts[document] ?? '')).toMatch(/abc\nde/);
  });

  it('knows the language, the East Asian font and the paper', async () => {
    const chinese = await partsFor(manuscriptOfMarkdown('文字', 'zh'), { paper: 'letter' });
    expect(chinese['word/styles.xml']).toContain('<w:lang w:val="zh-CN" w:eastAsia="zh-CN"/>');
    expect(chinese['word/styles.xml']).toContain('w:eastAsia="Microsoft YaHei"');
    expect(chinese[document]).toContain('w:w="12240" w:h="15840"');
    expect((await partsFor(manuscript))[document]).toContain('w:w="11906" w:h="16838"');
  });

  it('begins no page for the space below a table at its end', async () => {
    const table = '| a | b |\n| - | - |\n| c | d |';
    const spaces = async (text: string) =>
      paragraphs(await bodyOf(text)).filter((paragraph) => paragraph.includes('w:val="Spacer"'));
    const [between, atEnd] = await spaces(`${table}\n\n${table}`);
    expect(between).not.toContain('<w:spacing');
    expect(atEnd).toContain('<w:spacing w:line="20" w:lineRule="exact"/>');
    expect((await spaces(`${table}\n\nText.`)).join()).not.toContain('<w:spacing');
  });

  it('has the title at the head and the page number at the foot', async () => {
    const parts = await partsFor(manuscript);
    const around = Object.entries(parts).filter(([path]) => /word\/(header|footer)\d/.test(path));
    const text = around.map(([, xml]) => textOfPart(xml)).join('');
    expect(text).toContain('Case');
    expect(text).toContain('Page  of ');
    expect(around.map(([, xml]) => xml).join('')).toContain('NUMPAGES');
  });
});

describe('the check of XML itself', () => {
  it.each(['<a><b></a>', '<a>&</a>', '<a x="1" x="2"/>', '<a>', '<a>\u0001</a>', '<a x="<"/>'])(
    'refuses %j',
    (xml) => {
      expect(flawOf(xml)).not.toBeNull();
    },
  );
});
