import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../../shared/archive/migrations/migrate';
import { readArchive, readArchivedMarkdown } from '../../../shared/archive/read-archive';
import { writeArchive } from '../../../shared/archive/write-archive';
import { createRetrospective } from '../../../shared/retrospective/create';

const document = createRetrospective({
  id: 'r1',
  createdAt: '2026-03-05T09:00:00Z',
  language: 'zh',
  zone: 'Asia/Shanghai',
  title: '订单同步延迟',
});
const asset = { hash: 'ab'.repeat(32), type: 'image/png', bytes: new Uint8Array([1, 2, 3]) };
const archive = writeArchive(document, [asset]);

const problem = (bytes: Uint8Array): string => {
  const outcome = readArchive(bytes);
  return outcome.ok ? 'none' : outcome.problem.kind;
};
const zipOf = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

/** The bytes with other ones from `at` on. */
function patched(bytes: Uint8Array, at: number, ...values: readonly number[]): Uint8Array {
  const copy = bytes.slice();
  copy.set(values, at);
  return copy;
}

function indexOf(bytes: Uint8Array, ...mark: readonly number[]): number {
  return bytes.findIndex((_, at) => mark.every((byte, index) => bytes[at + index] === byte));
}

describe('an archive', () => {
  it('is read as it was written', () => {
    expect(readArchive(archive)).toEqual({ ok: true, value: { retrospective: document, assets: [asset] } });
  });

  it('opens in any zip program, with Markdown for other readers', () => {
    expect(Object.keys(unzipSync(archive))).toEqual([
      'document.json',
      'document.md',
      'assets/types.json',
      `assets/${asset.hash}`,
    ]);
    const markdown = readArchivedMarkdown(archive, 'a.afterword');
    expect(markdown.ok && markdown.value).toContain('# 订单同步延迟');
  });

  it('has the same bytes for the same document', () => {
    expect(writeArchive(document, [asset])).toEqual(archive);
  });

  it('keeps fields this version does not know', () => {
    const bytes = zipOf({ 'document.json': JSON.stringify({ ...document, future: { a: [1] } }) });
    const outcome = readArchive(bytes);
    expect(outcome.ok && outcome.value.retrospective).toHaveProperty('future', { a: [1] });
  });

  it('of a newer format says so', () => {
    expect(readArchive(zipOf({ 'document.json': '{"formatVersion":7}' }), 'x.afterword')).toEqual({
      ok: false,
      problem: { kind: 'newer-format', subject: 'x.afterword', found: 7, known: 1 },
    });
  });
});

describe('an archive is refused', () => {
  it.each([
    ['that is no zip', strToU8('# Not a zip'), 'damaged'],
    ['that is empty', new Uint8Array(), 'damaged'],
    ['without a document', zipOf({ 'other.json': '{}' }), 'damaged'],
    ['with a document that is no JSON', zipOf({ 'document.json': '{' }), 'damaged'],
    ['without a format number', zipOf({ 'document.json': '{"title":"x"}' }), 'invalid'],
    ['that is a list', zipOf({ 'document.json': '[1]' }), 'invalid'],
    [
      'with a name that climbs',
      zipOf({ 'document.json': JSON.stringify(document), '../evil': 'x' }),
      'not-allowed',
    ],
    ['with an absolute name', zipOf({ '/etc/evil': 'x' }), 'not-allowed'],
    ['above 100 MB', new Uint8Array(100 * 1024 * 1024 + 1), 'too-large'],
    ['cut off', archive.subarray(0, archive.length - 40), 'damaged'],
  ])('%s', (_name, bytes, kind) => {
    expect(problem(bytes)).toBe(kind);
  });

  it('with more than 2,000 entries', () => {
    expect(
      problem(zipOf(Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [`f${index}`, ''])))),
    ).toBe('too-large');
  });

  it('that declares more than 100 MB, or less than it holds', () => {
    const bomb = zipSync({ 'document.json': new Uint8Array(40 * 1024 * 1024) });
    const declared = indexOf(bomb, 0x50, 0x4b, 1, 2) + 24;
    expect(problem(patched(bomb, declared, 0, 0, 0, 0x7f))).toBe('too-large');
    expect(problem(patched(bomb, declared, 16, 0, 0, 0))).toBe('damaged');
  });

  it('that is encrypted or ZIP64', () => {
    const directory = indexOf(archive, 0x50, 0x4b, 1, 2);
    expect(problem(patched(archive, directory + 8, 1))).toBe('not-allowed');
    expect(problem(patched(archive, directory + 20, 0xff, 0xff, 0xff, 0xff))).toBe('not-allowed');
  });

  it('whose bytes were changed', () => {
    const stored = zipSync({ 'document.json': [strToU8(JSON.stringify(document)), { level: 0 }] });
    const title = indexOf(stored, ...strToU8('订单'));
    expect(problem(patched(stored, title, ...strToU8('账单')))).toBe('damaged');
  });
});

describe('migrations', () => {
  const steps = [
    { from: 1, migrate: (old: Readonly<Record<string, unknown>>) => ({ ...old, b: 2 }) },
    { from: 2, migrate: ({ a, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, c: a }) },
  ];

  it('are applied in order and keep unknown fields', () => {
    expect(migrate({ formatVersion: 1, a: 1, x: 9 }, 's', { steps, current: 3 })).toEqual({
      ok: true,
      value: { formatVersion: 3, b: 2, c: 1, x: 9 },
    });
  });

  it('begin where the document is', () => {
    expect(migrate({ formatVersion: 2, a: 1 }, 's', { steps, current: 3 })).toMatchObject({
      value: { c: 1 },
    });
  });

  it('that meet nonsense say that it is damaged', () => {
    const broken = [
      {
        from: 1,
        migrate: () => {
          throw new Error('no');
        },
      },
    ];
    expect(migrate({ formatVersion: 1 }, 's', { steps: broken, current: 2 })).toMatchObject({
      problem: { kind: 'damaged' },
    });
  });
});
