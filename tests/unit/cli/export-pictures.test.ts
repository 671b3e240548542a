import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeArchive } from '../../../shared/archive/write-archive';
import { readMarkdown } from '../../../shared/prose/markdown';
import { readRetrospective } from '../../../shared/retrospective/schema';
import { runCommand } from '../../kit/command-line';

const sample = readRetrospective(
  JSON.parse(
    readFileSync(new URL('../../../resources/samples/order-sync-delay.zh.json', import.meta.url), 'utf8'),
  ),
);
if (!sample.ok) throw new Error('The sample is no retrospective.');
const files = { 'a.afterword': writeArchive(sample.value, []) };
const names = ['fishbone', 'quadrants', 'strip', 'whys-tree'];

/** Kinds of the records of a metafile, by the length each one states. */
function recordsOf(bytes: Uint8Array): readonly number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kinds: number[] = [];
  for (let at = 0; at < bytes.length; at += view.getUint32(at + 4, true))
    kinds.push(view.getUint32(at, true));
  return kinds;
}

/** One pixel. */
const png = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==',
    'base64',
  ),
);
const hash = 'ab'.repeat(32);

/** The sample with a picture as evidence of its second event. */
function withPicture(): Uint8Array {
  if (!sample.ok) throw new Error('The sample is no retrospective.');
  const [first, second, ...rest] = sample.value.events;
  if (!first || !second) throw new Error('The sample has no events.');
  const evidence = [...second.evidence, { id: 'p1', kind: 'image' as const, hash, alt: '队列曲线' }];
  const events = [first, { ...second, evidence }, ...rest];
  return writeArchive({ ...sample.value, events }, [{ hash, type: 'image/png', bytes: png }]);
}

describe('a picture that is evidence', () => {
  const archive = { 'a.afterword': withPicture() };

  it('lies beside a Markdown file, and inside one that is a stream, once and with its event', async () => {
    const { files: disk } = await runCommand(['export', 'a.afterword', '--to', 'markdown'], {
      files: archive,
    });
    const beside = new TextDecoder().decode(disk.get('/here/a.md'));
    const [, path = ''] = /^\|.*!\[队列曲线\]\((a\.pictures\/[0-9a-f]+\.png)\)/m.exec(beside) ?? [];
    expect(disk.get(`/here/${path}`)).toEqual(png);
    const { stdout } = await runCommand(['export', 'a.afterword', '--to', 'markdown', '-o', '-'], {
      files: archive,
    });
    const [, name = ''] = /^\|.*!\[队列曲线\]\[(picture-[0-9a-f]+)\]/m.exec(stdout) ?? [];
    expect(stdout).toContain(`\n[${name}]: data:image/png;base64,${Buffer.from(png).toString('base64')}\n`);
    expect([beside, stdout].map((text) => text.split('队列曲线').length)).toEqual([2, 2]);
  });

  it('stands in the Word file beside the words of its event', async () => {
    const { files: disk } = await runCommand(['export', 'a.afterword', '--to', 'docx'], { files: archive });
    const parts = unzipSync(disk.get('/here/a.docx') ?? new Uint8Array());
    expect(Object.values(parts).filter((part) => Buffer.from(part).equals(png))).toHaveLength(1);
    const cells = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).split('</w:tc>');
    expect(cells.filter((cell) => cell.includes('descr="队列曲线"'))).toHaveLength(1);
  });
});

describe('pictures that leave on the command line', () => {
  it('lie beside a Markdown file, which shows each with its words', async () => {
    const { files: disk } = await runCommand(['export', 'a.afterword', '--to', 'markdown'], { files });
    const markdown = new TextDecoder().decode(disk.get('/here/a.md'));
    for (const name of names) {
      expect(markdown).toMatch(new RegExp(`!\\[[^\\]]{10,}\\]\\(a\\.pictures/${name}\\.svg\\)`));
      expect(new TextDecoder().decode(disk.get(`/here/a.pictures/${name}.svg`))).toMatch(/^<svg /);
    }
  });

  it('lie inside a Markdown stream, at its end, and are read back as words', async () => {
    const { stdout } = await runCommand(['export', 'a.afterword', '--to', 'markdown', '-o', '-'], { files });
    const last = readMarkdown(stdout).children.slice(-names.length);
    expect(last.map(({ type }) => type)).toEqual(names.map(() => 'definition'));
    const back = await runCommand(['import', 'b.md', '-o', 'out'], { files: { 'b.md': stdout } });
    expect(back.stderr + back.stdout).not.toContain('data:image');
  });

  it('stand in the Word file as SVG and as metafiles, whose records are whole', async () => {
    const { files: disk } = await runCommand(['export', 'a.afterword', '--to', 'docx'], { files });
    const parts = unzipSync(disk.get('/here/a.docx') ?? new Uint8Array());
    const media = Object.keys(parts).filter((path) => path.startsWith('word/media/'));
    expect(media.filter((path) => path.endsWith('.svg'))).toHaveLength(names.length);
    const metafiles = media
      .filter((path) => path.endsWith('.emf'))
      .map((path) => parts[path] ?? new Uint8Array());
    expect(metafiles).toHaveLength(names.length);
    for (const metafile of metafiles) {
      const records = recordsOf(metafile);
      const head = new DataView(metafile.buffer, metafile.byteOffset);
      expect([records[0], records.at(-1)]).toEqual([1, 14]);
      expect([head.getUint32(48, true), head.getUint32(52, true)]).toEqual([metafile.length, records.length]);
    }
    const [document, relations] = ['word/document.xml', 'word/_rels/document.xml.rels'].map((path) =>
      strFromU8(parts[path] ?? new Uint8Array()),
    );
    expect(document?.match(/<wp:docPr [^>]*descr="[^"]{10,}"/g)).toHaveLength(names.length);
    expect(relations).not.toContain('.bmp');
    expect(strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array())).toContain('image/x-emf');
  });
});
