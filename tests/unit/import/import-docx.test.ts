import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importDocx } from '../../../shared/import/docx/import-docx';
import type { Imported } from '../../../shared/import/imported';
import { writeMarkdown } from '../../../shared/prose/markdown';
import { type PageId, pageIds } from '../../../shared/retrospective/step-id';
import { hashBytes, importOptions } from '../../kit/import-options';
import { para, run, type WordContent, wordFile, wordStyle, wordTable, wordXml } from '../../kit/word-file';

async function imported(content: WordContent): Promise<Imported> {
  const outcome = await importDocx(wordFile(content), importOptions('file.docx'), hashBytes);
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  expect(outcome.value.report.wordsKept).toBe(outcome.value.report.wordsIn);
  return outcome.value;
}

async function refused(bytes: Uint8Array): Promise<string> {
  const outcome = await importDocx(bytes, importOptions('file.docx'), hashBytes);
  return outcome.ok ? 'taken' : outcome.problem.kind;
}

const markdown = ({ retrospective }: Imported, page: PageId) => writeMarkdown(retrospective.prose[page]);

const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);

describe('a Word file', () => {
  it('has a line with an address once, and what shares a word with it', async () => {
    const body = ['The checkout was slow.', 'See https://wiki.example.com/checkout/limits for the rest.'];
    const whole = await imported({
      styles: wordStyle('h', 'heading 1'),
      body: [para('Summary', 'h'), ...body.map((text) => para(text))].join(''),
    });
    const told = pageIds.map((page) => markdown(whole, page)).join('\n');
    expect(told.match(/The checkout was slow/g)).toHaveLength(1);
    expect(told.match(/for the rest/g)).toHaveLength(1);
  });

  it('has its headings by style, whatever the style is called', async () => {
    const { retrospective, report } = await imported({
      styles:
        wordStyle('berschrift1', 'heading 1') +
        wordStyle('Haus', 'Kapitel unserer Firma', '<w:basedOn w:val="berschrift1"/>') +
        wordStyle('a0', '章', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>') +
        wordStyle('Titel', 'Title'),
      body: [
        para('Lager im Verzug', 'Titel'),
        para('Summary', 'berschrift1'),
        para('Orders waited.'),
        para('Impact', 'Haus'),
        para('612 shops.'),
        para('Root cause', 'a0'),
        para('A full queue.'),
      ].join(''),
    });
    expect(retrospective.title).toBe('Lager im Verzug');
    expect(report.parts.map(({ kind }) => kind)).toEqual(['summary', 'impact', 'causes']);
  });

  it('has headings without any style: bold, larger, numbered or known lines', async () => {
    const { retrospective, report } = await imported({
      body: [
        para(run('支付网关故障复盘', '<w:sz w:val="44"/>')),
        para(run('一、故障概述')),
        para('网关返回错误，持续二十六分钟。'),
        para(run('处理经过', '<w:b/>')),
        para('10:05 告警触发'),
        para('10:20 切换线路'),
        para('原因分析'),
        para('证书过期。'),
      ].join(''),
    });
    expect(retrospective.title).toBe('支付网关故障复盘');
    expect(report.parts.map(({ kind }) => kind)).toEqual(['summary', 'timeline', 'causes']);
    expect(retrospective.events).toHaveLength(2);
  });

  it('keeps code, boxes to tick, merged cells and notes as what they are', async () => {
    const box = (checked: string) =>
      `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${checked}"/></w14:checkbox></w:sdtPr><w:sdtContent>${run('☐')}</w:sdtContent></w:sdt>`;
    const document = await imported({
      styles: wordStyle('H', 'heading 1'),
      body: [
        para(`${run('Run ')}${run('kubectl get', '<w:rFonts w:ascii="Consolas"/>')}${run(' twice')}`),
        wordTable([
          ['Time', 'Event'],
          ['<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>all day</w:t></w:r></w:p></w:tc>'],
        ]),
        para('Action items', 'H'),
        para(`${box('1')}${run(' Write it down (owner: SRE)')}`),
        para(`${box('0')}${run(' Add an alert')}`),
      ].join(''),
    });
    expect(markdown(document, 'unsorted')).toContain('Run `kubectl get` twice');
    expect(markdown(document, 'unsorted')).toMatch(/\| all day \| +\|/);
    expect(document.retrospective.actionItems.map(({ text, owner, state }) => [text, owner, state])).toEqual([
      ['Write it down (owner: SRE)', 'SRE', 'done'],
      ['Add an alert', '', 'open'],
    ]);
  });

  it('takes a text box once, deleted words never, comments and header lines to Unsorted', async () => {
    const box = `<w:txbxContent>${para('Boxed once')}</w:txbxContent>`;
    const document = await imported({
      body: [
        para(
          `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
        ),
        para(
          `${run('The cache ')}<w:del w:id="1"><w:r><w:delText>always</w:delText></w:r></w:del><w:ins w:id="2">${run('mostly')}</w:ins>${run(' held')}<w:r><w:commentReference w:id="7"/></w:r>`,
        ),
      ].join(''),
      parts: {
        'word/comments.xml': wordXml(
          'comments',
          `<w:comment w:id="7" w:author="A" w:initials="A">${para('Since when')}</w:comment>`,
        ),
        'word/header1.xml': wordXml('hdr', `${para('Internal use')}${para('Page 3')}`),
      },
      relations: [['c', 'comments', 'comments.xml']],
    });
    const text = markdown(document, 'unsorted');
    expect(text.match(/Boxed once/g)).toHaveLength(1);
    expect(text).toContain('The cache mostly held');
    expect(text).not.toContain('always');
    expect(text).toContain('“The cache mostly held”: Since when');
    expect(text).toContain('Internal use');
    expect(text).not.toContain('Page 3');
    expect(document.report.deletions).toBe(1);
  });

  it('brings its images along, without their metadata', async () => {
    const text = strToU8('tEXtAuthor\0Jane');
    const chunk = Uint8Array.from([0, 0, 0, text.length - 4, ...text, 1, 2, 3, 4]);
    const spoken = Uint8Array.from([...png.subarray(0, 33), ...chunk, ...png.subarray(33)]);
    const picture =
      '<w:r><w:drawing><wp:inline><wp:docPr id="1" descr="Latency chart"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="p"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
    const document = await imported({
      body: para(`${run('See')}${picture}`),
      parts: { 'word/media/a.png': spoken },
      relations: [['p', 'image', 'media/a.png']],
    });
    const [asset] = document.assets;
    expect(asset?.bytes).toEqual(png);
    expect(markdown(document, 'unsorted')).toContain(`![Latency chart](assets/${asset?.hash})`);
  });

  it('reads a form: titles of parts in the first column of a table', async () => {
    const { retrospective, report } = await imported({
      body: wordTable([
        ['影响范围', '华东区下单失败'],
        ['根因分析', '缓存击穿'],
        ['改进措施', '增加缓存预热'],
      ]),
    });
    expect(report.parts.map(({ kind }) => kind)).toEqual(['impact', 'causes', 'action-items']);
    expect(retrospective.prose.causes.children).toHaveLength(1);
  });
});

describe('a Word file is refused with one word', () => {
  const rest = { 'word/document.xml': strToU8(wordXml('document', '<w:body/>')) };

  it.each([
    ['no zip', strToU8('PK\u0003\u0004 and nothing else'), 'damaged'],
    ['no document in it', zipSync({ 'a.txt': strToU8('x') }), 'damaged'],
    ['a name that leads elsewhere', zipSync({ ...rest, '../x': strToU8('x') }), 'unsafe'],
    ['a body that swells', zipSync({ 'word/document.xml': new Uint8Array(31 * 1024 * 1024) }), 'too-large'],
    ['parts that swell', zipSync({ ...rest, a: new Uint8Array(101 * 1024 * 1024) }), 'too-large'],
    [
      'too many entries',
      zipSync({
        ...rest,
        ...Object.fromEntries(Array.from({ length: 2_000 }, (_, i) => [`x${i}`, strToU8('')])),
      }),
      'too-large',
    ],
    ['too many paragraphs', wordFile({ body: '<w:p/>'.repeat(50_001) }), 'too-large'],
    ['more bytes than a text has', new Uint8Array(25 * 1024 * 1024 + 1), 'too-large'],
    ['broken markup', zipSync({ 'word/document.xml': strToU8('<w:document><w:body><w:p>') }), 'damaged'],
  ])('%s', async (_what, bytes, kind) => {
    expect(await refused(bytes)).toBe(kind);
  });

  it('an encrypted entry', async () => {
    const bytes = wordFile({ body: para('x') });
    const at = bytes.findLastIndex(
      (_, i) => bytes[i] === 0x50 && bytes[i + 1] === 0x4b && bytes[i + 2] === 1,
    );
    bytes[at + 8] = 1;
    expect(await refused(bytes)).toBe('unsafe');
  });
});
