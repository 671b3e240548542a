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
