import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { exportDocx } from '../../../shared/export/docx/export-docx';
import { lookIds, lookOf, looks } from '../../../shared/export/docx/looks';
import { composeManuscript } from '../../../shared/manuscript/compose';
import { flawOf, partsOf, textOfPart } from './docx-parts';
import { manuscriptOfMarkdown, readSample } from './manuscript-of';

const everyNode = readFileSync('tests/golden/export/every-node/input.md', 'utf8');
const words = [
  'bold',
  'inline code',
  'a link',
  'one below',
  'eight',
  'A quote',
  'restart  checkout',
  '1,284',
  'What the footnote says',
];

const sampleIn = async (language: 'en' | 'zh', look: (typeof lookIds)[number]) =>
  partsOf(await exportDocx(composeManuscript(readSample(language), { language }), { look }));

describe('every look', () => {
  it('has a name of its own in both languages', () => {
    expect(looks.map(({ id }) => id)).toEqual(lookIds);
    for (const language of ['en', 'zh'] as const)
      expect(new Set(looks.map(({ name }) => name[language])).size).toBe(looks.length);
  });

  it.each(lookIds)('%s writes well-formed parts and loses no node', async (look) => {
    const parts = partsOf(await exportDocx(manuscriptOfMarkdown(everyNode), { look }));
    for (const [path, xml] of Object.entries(parts)) expect(`${path}: ${flawOf(xml)}`).toBe(`${path}: null`);
    const said = textOfPart((parts['word/document.xml'] ?? '') + (parts['word/footnotes.xml'] ?? ''));
    for (const word of words) expect(said).toContain(word);
  });

  it.each(lookIds)('%s uses no style that it does not define', async (look) => {
    const parts = await sampleIn('en', look);
    const defined = [...(parts['word/styles.xml'] ?? '').matchAll(/w:styleId="([^"]+)"/g)].map(
      ([, id]) => id,
    );
    const used = Object.values(parts).flatMap((xml) =>
      [...xml.matchAll(/<w:(?:pStyle|rStyle|tblStyle|basedOn|next) w:val="([^"]+)"/g)].map(([, id]) => id),
    );
    expect(used.filter((id) => !defined.includes(id))).toEqual([]);
  });
});

describe('contents and captions', () => {
  it('list every heading once, with a place to go to and a page', async () => {
    const xml = (await sampleIn('en', 'standard'))['word/document.xml'] ?? '';
    const anchors = [...xml.matchAll(/<w:hyperlink w:history="1" w:anchor="([^"]+)">/g)].map(
      ([, name]) => name,
    );
    expect(anchors.length).toBeGreaterThan(12);
    for (const name of anchors) expect(xml).toContain(`w:name="${name}"`);
    expect(xml).toContain('TOC \\o &quot;1-3&quot; \\h');
    expect(textOfPart(xml)).toMatch(/Contents\nSummary\t2\n/);
  });

  it('count tables by a field, and stand with them', async () => {
    const xml = (await sampleIn('zh', 'standard'))['word/document.xml'] ?? '';
    const captions = xml.match(/<w:p><w:pPr><w:pStyle w:val="Caption"\/><w:keepNext\/>.*?<\/w:p>/gs) ?? [];
    expect(captions.length).toBeGreaterThan(6);
    expect(textOfPart(captions[0] ?? '')).toBe('表1\u3000影响\n');
    expect(captions.every((caption) => caption.includes('SEQ Table \\* ARABIC'))).toBe(true);
  });

  it('are left out of a short document and of the page for executives', async () => {
    const short = partsOf(await exportDocx(manuscriptOfMarkdown('text')))['word/document.xml'] ?? '';
    expect(short).not.toContain('TOC ');
    const page = (await sampleIn('en', 'executive'))['word/document.xml'] ?? '';
    expect(page).not.toMatch(/TOC |SEQ /);
    expect(textOfPart(page)).not.toContain('Appendix');
  });

  it('write the numbers of a formal document in Chinese', async () => {
    const xml = (await sampleIn('zh', 'formal'))['word/document.xml'] ?? '';
    expect(textOfPart(xml)).toMatch(/一、摘要\t2\n/);
    expect(textOfPart(xml)).toMatch(/十一、对外公告\t\d+\n/);
    expect(lookOf('formal').faces.zh.fonts.text.eastAsia).toBe('FangSong');
  });
});

describe('runs', () => {
  const runs = async (source: string, language: 'en' | 'zh') =>
    partsOf(await exportDocx(manuscriptOfMarkdown(source, language)))['word/document.xml'] ?? '';

  it('say which language they are in, and whose quotation marks they have', async () => {
    const xml = await runs('他说“好”。\n\nHe said “yes”.', 'zh');
    expect(xml).toContain(
      '<w:rFonts w:hint="eastAsia"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr><w:t xml:space="preserve">他说“好”。</w:t>',
    );
    expect(xml).toContain(
      '<w:rPr><w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve">He said “yes”.</w:t>',
    );
  });

  it('let a box be ticked', async () => {
    expect(await runs('- [x] done', 'en')).toContain('<w14:checked w14:val="1"/>');
  });
});

describe('the bytes', () => {
  const before = process.env.TZ;
  afterEach(() => {
    process.env.TZ = before;
    if (before === undefined) delete process.env.TZ;
  });

  it('are the same in every time zone', async () => {
    const made: Uint8Array[] = [];
    for (const zone of ['UTC', 'Asia/Shanghai', 'America/Los_Angeles']) {
      process.env.TZ = zone;
      made.push(await exportDocx(composeManuscript(readSample('en'), { language: 'en' })));
    }
    expect(new Date(0).getHours()).not.toBe(0);
    expect(made[1]).toEqual(made[0]);
    expect(made[2]).toEqual(made[0]);
  });
});
