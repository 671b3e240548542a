import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Disk, nodeDisk, writeFileAtomically } from '../../../electron/node/atomic-file';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const refusal = (code: string): Error => Object.assign(new Error(code), { code });

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atomic-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const write = (name: string, text: string, overwrite: boolean, disk: Partial<Disk> = {}) =>
  writeFileAtomically(at(name), bytes(text), { overwrite }, { ...nodeDisk, ...disk });

describe('writing a file', () => {
  it('creates it and replaces it, leaving nothing else behind', async () => {
    expect(await write('a.md', 'one', false)).toMatchObject({ ok: true });
    expect(await write('a.md', 'two', true)).toMatchObject({ ok: true });
    expect(await readFile(at('a.md'), 'utf8')).toBe('two');
    expect(await readdir(folder)).toEqual(['a.md']);
  });

  it('leaves an existing file alone unless told to replace it', async () => {
    await writeFile(at('a.md'), 'old');
    expect(await write('a.md', 'new', false)).toEqual({
      ok: false,
      problem: { kind: 'exists', subject: 'a.md' },
    });
    expect(await readFile(at('a.md'), 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['a.md']);
  });

  it('keeps the mode of the file and the target of a symbolic link', async () => {
    await writeFile(at('real.md'), 'old');
    await chmod(at('real.md'), 0o640);
    await symlink(at('real.md'), at('link.md'));
    await write('link.md', 'new', true);
    expect(await readFile(at('real.md'), 'utf8')).toBe('new');
    expect((await stat(at('real.md'))).mode & 0o777).toBe(0o640);
  });

  it('says that the folder is missing', async () => {
    expect(await write('no/a.md', 'x', false)).toMatchObject({ problem: { kind: 'missing' } });
  });

  it('waits for a target that is held for a moment', async () => {
    let refused = 0;
    const held: Partial<Disk> = {
      async rename(from, to) {
        refused += 1;
        if (refused <= 3) throw refusal('EBUSY');
        await nodeDisk.rename(from, to);
      },
    };
    expect(await write('a.md', 'new', true, held)).toMatchObject({ ok: true });
    expect(refused).toBe(4);
  });

  it('gives up after two seconds on a target that stays held', async () => {
    await writeFile(at('a.md'), 'old');
    const started = Date.now();
    const held: Partial<Disk> = { rename: () => Promise.reject(refusal('EPERM')) };
    expect(await write('a.md', 'new', true, held)).toMatchObject({ problem: { kind: 'locked' } });
    expect(Date.now() - started).toBeGreaterThanOrEqual(1_900);
    expect(await readdir(folder)).toEqual(['a.md']);
    expect(await readFile(at('a.md'), 'utf8')).toBe('old');
  });

  it('never overwrites on a file system without links either', async () => {
    const plain: Partial<Disk> = { link: () => Promise.reject(refusal('ENOTSUP')) };
    expect(await write('a.md', 'one', false, plain)).toMatchObject({ ok: true });
    expect(await write('a.md', 'two', false, plain)).toMatchObject({ problem: { kind: 'exists' } });
    expect(await readFile(at('a.md'), 'utf8')).toBe('one');
    expect(await readdir(folder)).toEqual(['a.md']);
  });
});
