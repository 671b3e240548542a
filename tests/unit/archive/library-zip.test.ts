/** A whole library as one file comes back, however large it grew, and a cunning one does not fill the memory. */
import { describe, expect, it } from 'vitest';
import { type PackedArchive, readLibrary, writeLibrary } from '../../../shared/archive/library-zip';
import { readArchive } from '../../../shared/archive/read-archive';
import { writeArchive } from '../../../shared/archive/write-archive';
import { createRetrospective } from '../../../shared/retrospective/create';

const megabyte = 1024 * 1024;

/** Bytes that do not pack, the same on every run. */
const noise = (length: number, seed: number): Uint8Array => {
  let state = seed;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
};

const archive = (id: string, image: Uint8Array): Uint8Array =>
  writeArchive(
    createRetrospective({ id, title: id, language: 'en', zone: 'UTC', createdAt: '2026-01-01T00:00:00Z' }),
    [{ hash: id.repeat(64).slice(0, 64), type: 'image/png', bytes: image }],
  );

const opened = (bytes: Uint8Array): readonly PackedArchive[] => {
  const library = readLibrary(bytes, 'library.zip');
  if (!library.ok) throw new Error(JSON.stringify(library.problem));
  return library.value;
};

describe('a library of more than 25 MB', () => {
  const images = ['a', 'b', 'c'].map((_id, index) => noise(11 * megabyte, index + 1));
  const archives = ['a', 'b', 'c'].map((id, index) => ({
    name: `${id}.afterword`,
    bytes: archive(id, images[index] ?? new Uint8Array()),
  }));
  const bytes = writeLibrary(archives, '# Library\n');

  it('opens again, each archive with its image', () => {
    expect(bytes.length).toBeGreaterThan(25 * megabyte);
    const back = opened(bytes).map(({ name, read }) => ({ name, read: readArchive(read() ?? bytes, name) }));
    expect(back.map(({ name }) => name)).toEqual(archives.map(({ name }) => name));
    for (const [index, { read }] of back.entries()) {
      const image = read.ok ? read.value.assets[0]?.bytes : null;
      expect(Buffer.compare(image ?? new Uint8Array(), images[index] ?? new Uint8Array())).toBe(0);
    }
  }, 60_000);

  it('gives back the others when one archive is damaged', () => {
    const damaged = bytes.slice();
    damaged[1000] = (damaged[1000] ?? 0) ^ 0xff;
    const read = opened(damaged).map((one) => one.read() !== null);
    expect(read).toEqual([false, true, true]);
  }, 60_000);
});

describe('a cunning library', () => {
  const small = writeLibrary([{ name: 'a.afterword', bytes: archive('a', new Uint8Array(9)) }], 'x');
  const marks = { entry: [0x50, 0x4b, 0x01, 0x02], end: [0x50, 0x4b, 0x05, 0x06] };
  const lastOf = (mark: readonly number[]): number => {
    for (let at = small.length - 4; at >= 0; at--)
      if (mark.every((byte, index) => small[at + index] === byte)) return at;
    throw new Error('no such mark');
  };
  const patched = (at: number, value: number, width: 2 | 4): Uint8Array => {
    const bytes = small.slice();
    const view = new DataView(bytes.buffer);
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    return bytes;
  };

  it('is read while it is honest (positive control)', () => {
    expect(opened(small).map(({ read }) => read()?.length)).toEqual([archive('a', new Uint8Array(9)).length]);
  });

  it.each([
    [
      'more than everything together may have',
      patched(lastOf(marks.entry) + 24, 600 * megabyte, 4),
      'too-large',
    ],
    ['more entries than a library has', patched(lastOf(marks.end) + 10, 20_001, 2), 'too-many'],
  ])('is refused when it claims %s', (_what, bytes, detail) => {
    expect(readLibrary(bytes, 'x.zip')).toMatchObject({ problem: { kind: 'damaged', detail } });
  });

  it.each([
    ['larger than an archive may be', 101 * megabyte],
    ['smaller than it is', 10],
  ])('gives nothing for an archive that says it is %s', (_what, claimed) => {
    const library = opened(patched(lastOf(marks.entry) + 24, claimed, 4));
    expect(library.map(({ read }) => read())).toEqual([null]);
  });
});
