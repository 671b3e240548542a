/** Second copies on a real disk: what is listed, what a failed write leaves, and a folder that is gone. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Mirror, openMirror } from '../../../electron/node/mirror';

const name = 'a~b~r1~2.afterword';
const bytes = new Uint8Array([1, 2, 3]);

const setting = () => {
  const root = mkdtempSync(join(tmpdir(), 'afterword-mirror-'));
  const [own, memory, folder] = ['own', 'memory.txt', 'picked'].map((part) => join(root, part)) as [
    string,
    string,
    string,
  ];
  mkdirSync(folder);
  const open = (): Mirror => openMirror({ own, memory });
  return { root, own, memory, folder, open, mirror: open() };
};

describe('the own place', () => {
  it('is made when it is asked for, and holds nothing half-written afterwards', async () => {
    const { own, mirror } = setting();
    expect(existsSync(own)).toBe(false);
    expect(await mirror.write({ place: 'own', name, bytes })).toMatchObject({ ok: true });
    expect(readdirSync(own)).toEqual([name]);
    expect(new Uint8Array(readFileSync(join(own, name)))).toEqual(bytes);
  });

  it('lists files only: no folders, and none that a write has not finished', async () => {
    const { own, mirror } = setting();
    await mirror.write({ place: 'own', name, bytes });
    mkdirSync(join(own, 'folder.afterword'));
    writeFileSync(join(own, '.a.afterword.1234.tmp'), 'half');
    const files = await mirror.list('own');
    expect(files).toMatchObject({ ok: true, value: [{ name }] });
    expect(files.ok && files.value).toHaveLength(1);
  });

  it('leaves what was there as it was when a write cannot be done', async () => {
    const { own, mirror } = setting();
    mkdirSync(join(own, name), { recursive: true });
    writeFileSync(join(own, name, 'inside'), 'kept');
    expect(await mirror.write({ place: 'own', name, bytes })).toMatchObject({ ok: false });
    expect(readFileSync(join(own, name, 'inside'), 'utf8')).toBe('kept');
    expect(readdirSync(own)).toEqual([name]);
  });
});

describe('a picked folder', () => {
  it('is remembered by a file of its own, through a restart, and told by its bare name', async () => {
    const { memory, folder, mirror, open } = setting();
    expect(await mirror.keep(folder)).toEqual({ ok: true, value: { name: 'picked', asks: false } });
    expect(readFileSync(memory, 'utf8')).toBe(folder);
    expect(await open().picked()).toEqual({ ok: true, value: { name: 'picked', asks: false } });
  });

  it('that is gone says so and is not made anew: a disk that is not plugged in is no empty one', async () => {
    const { folder, mirror } = setting();
    await mirror.keep(folder);
    rmSync(folder, { recursive: true });
    const missing = { problem: { kind: 'missing' } };
    expect(await mirror.list('picked')).toMatchObject(missing);
    expect(await mirror.read({ place: 'picked', name })).toMatchObject(missing);
    expect(await mirror.write({ place: 'picked', name, bytes })).toMatchObject(missing);
    expect(existsSync(folder)).toBe(false);
  });

  it('is another one once another was kept; the first stays as it is', async () => {
    const { root, folder, mirror } = setting();
    await mirror.keep(folder);
    await mirror.write({ place: 'picked', name, bytes });
    const other = join(root, '另一个');
    mkdirSync(other);
    await mirror.keep(other);
    expect(await mirror.list('picked')).toEqual({ ok: true, value: [] });
    expect(readdirSync(folder)).toEqual([name]);
  });

  it('that was never kept, or by a file that holds nothing, is none', async () => {
    const { memory, mirror } = setting();
    expect(await mirror.picked()).toEqual({ ok: true, value: null });
    writeFileSync(memory, '\n');
    expect(await mirror.picked()).toEqual({ ok: true, value: null });
    expect(await mirror.list('picked')).toMatchObject({ problem: { kind: 'missing' } });
  });
});
