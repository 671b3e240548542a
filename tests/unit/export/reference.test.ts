import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportDocx } from '../../../shared/export/docx/export-docx';
import { readReference } from '../../../shared/export/docx/reference/read-reference';
import { flawOf, partsOf, textOfPart } from './docx-parts';
import { manuscriptOfMarkdown } from './manuscript-of';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const relations = (lines: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines}</Relationships>`;
const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A team's file: styles with the names a German Word gives them, a head with a logo, a numbered heading. */
const parts: Readonly<Record<string, string>> = {
  'word/document.xml': `<w:document ${w} ${r}><w:body><w:p><w:r><w:t>secret draft</w:t></w:r></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId9"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="2000" w:right="1500" w:bottom="1500" w:left="1500" w:header="700" w:footer="700" w:gutter="0"/></w:sectPr></w:body></w:document>`,
  'word/_rels/document.xml.rels': relations(
    `<Relationship Id="rId9" Type="${kind}/header" Target="header7.xml"/>`,
  ),
  'word/styles.xml': `<w:styles ${w}><w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style></w:styles>`,
  'word/numbering.xml': `<w:numbering ${w}><w:abstractNum w:abstractNumId="40"><w:lvl w:ilvl="0"><w:start w:val="1"/></w:lvl></w:abstractNum><w:num w:numId="41"><w:abstractNumId w:val="40"/></w:num></w:numbering>`,
  'word/header7.xml': `<w:hdr ${w} ${r}><w:p><w:r><w:t>Team of the north</w:t></w:r></w:p></w:hdr>`,
  'word/_rels/header7.xml.rels': relations(
    `<Relationship Id="rId1" Type="${kind}/image" Target="media/logo.png"/>`,
  ),
  'word/media/logo.png': 'a picture',
  'docProps/core.xml': '<x>author of the template</x>',
};

const packed = (changes: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(Object.entries({ ...parts, ...changes }).map(([path, text]) => [path, strToU8(text)])),
  );

const lentTo = async (markdown: string, reference: Uint8Array) => {
  const read = readReference(reference, 'team.docx');
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const bytes = await exportDocx(manuscriptOfMarkdown(markdown), { reference: read.value });
  return { bytes, xml: partsOf(bytes) };
};

describe('a reference', () => {
  it('lends its styles by what they are called, its page and its head', async () => {
    const { bytes, xml } = await lentTo('1. a\n\n| b |\n| - |\n| c |\n', packed());
    const document = xml['word/document.xml'] ?? '';
    expect(document).toContain('<w:pStyle w:val="berschrift1"/>');
    expect(document).toContain('<w:pStyle w:val="Standard"/>');
    expect(document).toContain('w:w="12240" w:h="15840"');
    expect(textOfPart(xml['word/header1.xml'] ?? '')).toContain('Team of the north');
    expect(Object.values(xml).join('')).toContain('PAGE');
    expect(xml['word/styles.xml']).toContain('w:styleId="TableText"');
    expect(Object.keys(unzipSync(bytes)).some((path) => path.startsWith('word/media/lent'))).toBe(true);
    expect(xml['word/numbering.xml']).toContain('w:numId="41"');
    for (const [path, part] of Object.entries(xml)) expect(`${path}: ${flawOf(part)}`).toBe(`${path}: null`);
  });

  it('puts right the order in which LibreOffice writes the levels of its lists', async () => {
    const level = '<w:pStyle w:val="Heading1"/><w:numFmt w:val="none"/>';
    const numbering = parts['word/numbering.xml']?.replace('</w:lvl>', `${level}</w:lvl>`) ?? '';
    const { xml } = await lentTo('a', packed({ 'word/numbering.xml': numbering }));
    expect(xml['word/numbering.xml']).toContain(
      '<w:start w:val="1"/><w:numFmt w:val="none"/><w:pStyle w:val="Heading1"/>',
    );
  });

  it('lends nothing else: no text, no properties', async () => {
    const { xml } = await lentTo('a', packed());
    expect(JSON.stringify(xml)).not.toMatch(/secret draft|author of the template/);
  });

  it('stays on the paper that is asked for', async () => {
    const read = readReference(packed(), 'team.docx');
    if (!read.ok) throw new Error('refused');
    const bytes = await exportDocx(manuscriptOfMarkdown('a'), { reference: read.value, paper: 'a4' });
    expect(partsOf(bytes)['word/document.xml']).toContain('w:w="11906" w:h="16838"');
  });

  it.each([
    ['no zip', strToU8('no zip'), 'damaged'],
    ['nothing of Word', zipSync({ 'a.txt': strToU8('a') }), 'damaged'],
    ['a way out of its folder', packed({ '../a.xml': 'a' }), 'damaged'],
    ['styles cut short', packed({ 'word/styles.xml': '<w:styles>' }), 'damaged'],
    ['a document type', packed({ 'word/styles.xml': `<!DOCTYPE a><w:styles ${w}/>` }), 'damaged'],
    [
      'a picture from elsewhere',
      packed({
        'word/_rels/header7.xml.rels': relations(
          `<Relationship Id="rId1" Type="${kind}/image" Target="https://x.example/p.png" TargetMode="External"/>`,
        ),
      }),
      'unsupported',
    ],
    [
      'a field that fetches',
      packed({
        'word/header7.xml': `<w:hdr ${w}><w:p><w:r><w:instrText>DDE x</w:instrText></w:r></w:p></w:hdr>`,
      }),
      'unsupported',
    ],
    [
      'more parts than any',
      zipSync(Object.fromEntries(Array.from({ length: 2100 }, (_, i) => [`a${i}`, new Uint8Array()]))),
      'too-large',
    ],
    ['more bytes than any', new Uint8Array(26 * 1024 * 1024), 'too-large'],
  ])('with %s is refused', (_, bytes, problem) => {
    const read = readReference(bytes, 'team.docx');
    expect(read).toMatchObject({ ok: false, problem: { kind: problem, subject: 'team.docx' } });
  });
});
