import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../shared/archive/archive';
import { readArchive } from '../../../shared/archive/read-archive';
import { writeArchive } from '../../../shared/archive/write-archive';
import { writeMarkdown } from '../../../shared/prose/markdown';
import { readRetrospective } from '../../../shared/retrospective/schema';
import { runCommand } from '../../kit/command-line';

const png = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==',
    'base64',
  ),
);
const author = strToU8('tEXtAuthor\0Jane');
/** Says whose it is, as cameras and drawing programs do. */
const signed = Uint8Array.from([
  ...png.subarray(0, 33),
  ...[0, 0, 0, author.length - 4, ...author, 1, 2, 3, 4],
  ...png.subarray(33),
]);
const hash = createHash('sha256').update(png).digest('hex');

type Disk = ReadonlyMap<string, Uint8Array>;

function archiveOf(disk: Disk, name: string): Archive {
  const read = readArchive(disk.get(`/here/out/${name}.afterword`) ?? new Uint8Array());
  if (!read.ok) throw new Error(`${name}: ${read.problem.kind}`);
  return read.value;
}

const foreign = [
  '# Slow orders',
  '',
  '## Summary',
  '',
  'See ![the queue](pics/queue%201.png) and <img src="./pics/b.png" alt="the pool">.',
  '![out](../secret.png) ![root](/etc/x.png) ![back](pics\\..\\..\\x.png) ![web](https://x.example/a.png)',
  '![coded](%2e%2e/secret.png) ![gone](pics/gone.png)',
  '',
].join('\n');

describe('pictures beside a Markdown file', () => {
  it('come along bare of metadata; what lies elsewhere is not even looked at, and counted', async () => {
    const { code, stdout, files } = await runCommand(['import', 'in/a.md', '-o', 'out'], {
      files: {
        'in/a.md': foreign,
        'in/pics/queue 1.png': signed,
        'in/pics/b.png': png,
        'secret.png': png,
      },
    });
    expect(code).toBe(0);
    expect(stdout).toContain('6 pictures did not come along');
    const { retrospective, assets } = archiveOf(files, 'a');
    expect(assets.map((asset) => [asset.hash, asset.bytes])).toEqual([[hash, png]]);
    const text = writeMarkdown(retrospective.prose.document);
    expect(text).toContain(`![the queue](assets/${hash})`);
    expect(text).toContain(`![the pool](assets/${hash})`);
    expect(text).not.toContain(`![out](assets`);
  });

  it('come in a zip too, each text with those of its folder', async () => {
    const zip = zipSync({
      'x/a.md': strToU8('# A\n\n## Summary\n\n![one](p/1.png)\n'),
      'x/p/1.png': png,
      'y/b.md': strToU8('# B\n\n## 摘要\n\n文字 ![二](../x/p/1.png) ![三](图.png)\n'),
      'y/图.png': signed,
      '__MACOSX/x/._a.md': strToU8('nothing'),
    });
    const { code, stdout, files } = await runCommand(['import', 'all.zip', '-o', 'out'], {
      files: { 'all.zip': zip },
    });
    expect([code, stdout.trim().split('\n').length]).toEqual([0, 2]);
    expect(archiveOf(files, 'all').assets).toHaveLength(1);
    expect(archiveOf(files, 'all-2').assets).toHaveLength(1);
    expect(stdout).toContain('1 picture did not come along');
  });

  it('are no way out of a zip', async () => {
    const zip = zipSync({ 'a.md': strToU8('# A'), '../up.png': png });
    const { code, stderr } = await runCommand(['import', 'bad.zip', '-o', 'out'], {
      files: { 'bad.zip': zip },
    });
    expect(code).toBe(2);
    expect(stderr).toContain('bad.zip');
  });

  it('make what was exported the document it was: from a folder and from a bundle', async () => {
    const json = readFileSync('resources/samples/checkout-latency.en.json', 'utf8');
    const sample = readRetrospective(JSON.parse(json));
    if (!sample.ok) throw new Error('The sample is no retrospective.');
    const [first, ...rest] = sample.value.events;
    if (!first) throw new Error('The sample has no events.');
    const evidence = [...first.evidence, { id: 'p1', kind: 'image' as const, hash, alt: 'Queue' }];
    const document = { ...sample.value, events: [{ ...first, evidence }, ...rest] };
    const asset = { hash, type: 'image/png', bytes: png };
    const exported = await runCommand(
      ['export', 'a.afterword', '--to', 'markdown', '--mermaid', '-o', 'd/a.md'],
      {
        files: { 'a.afterword': writeArchive(document, [asset]) },
      },
    );
    const bundled = await runCommand(['export', 'a.afterword', '--to', 'markdown', '--bundle', 'b.zip'], {
      files: { 'a.afterword': writeArchive(document, [asset]) },
    });
    const disk = Object.fromEntries(
      [...exported.files, ...bundled.files].map(([path, bytes]) => [path.replace('/here/', ''), bytes]),
    );
    const { code, files, stdout } = await runCommand(['import', 'd', 'b.zip', '-o', 'out'], { files: disk });
    expect([code, stdout.includes('did not come along')]).toEqual([0, false]);
    const label = (one: { readonly role: string }) => ({ ...one, label: one.role });
    for (const name of ['a', 'b'])
      expect(archiveOf(files, name)).toMatchObject({
        retrospective: {
          events: document.events,
          prose: document.prose,
          participants: document.participants.map(label),
        },
        assets: [{ hash, bytes: png }],
      });
  });
});
