/** Every call by which a file is written, failing in every usual way: one clear sentence, the old file, nothing else. */
import type { FileHandle } from 'node:fs/promises';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nodeIo } from '../../../electron/cli/node-io';
import { speaker } from '../../../electron/cli/say';
import { openDocuments } from '../../../electron/main/documents';
import { answerFiles } from '../../../electron/main/files';
import { openKnownFiles } from '../../../electron/main/known-files';
import { stampOf } from '../../../electron/node/file-stamp';
import type { Outcome } from '../../../shared/kit/outcome';
import { electron, FakeWindow } from '../../kit/fake-electron';

type Call = 'open' | 'writeFile' | 'chmod' | 'sync' | 'close' | 'rename';

const disk = vi.hoisted(() => ({
  /** What each call fails with. */
  failures: {} as Readonly<Record<string, string>>,
  met: new Set<string>(),
  fail(call: string): void {
    const code = this.failures[call];
    if (code === undefined) return;
    this.met.add(call);
    throw Object.assign(new Error(code), { code });
  },
}));

function failing(failures: Readonly<Partial<Record<Call, string>>>): void {
  disk.failures = failures;
  disk.met.clear();
}

vi.mock('electron', async () => (await import('../../kit/fake-electron')).electron);
vi.mock('node:timers/promises', () => ({ setTimeout: async () => undefined }));
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  /** The call is made, and fails at its end, as when the last block does not fit. */
  const failingLate = (file: FileHandle): FileHandle => {
    for (const call of ['writeFile', 'chmod', 'sync', 'close'] as const) {
      const done = file[call].bind(file) as (...given: unknown[]) => Promise<void>;
      Object.assign(file, {
        [call]: async (...given: unknown[]) => {
          await done(...given);
          disk.fail(call);
        },
      });
    }
    return file;
  };
  return {
    ...real,
    open: async (path: string, flags: string, mode?: number) => {
      if (flags !== 'wx') return real.open(path, flags, mode);
      disk.fail('open');
      return failingLate(await real.open(path, flags, mode));
    },
    rename: async (from: string, to: string) => {
      disk.fail('rename');
      await real.rename(from, to);
    },
  };
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

let folder = '';
let path = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'failed-writes-'));
  path = join(folder, 'minutes.afterword');
  await writeFile(path, 'old');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const openShell = () => {
  const known = openKnownFiles(join(folder, '.files.json'), () => undefined);
  const documents = openDocuments(known);
  return { known, documents, files: answerFiles(documents), window: new FakeWindow() as never };
};

/** The ways a file is written over an old one. */
const ways: Readonly<Record<string, () => Promise<Outcome<unknown>>>> = {
  'the command line': () => nodeIo(new URL('file:///')).files.write(path, bytes('new'), { overwrite: true }),
  'saving a file from the window': () => {
    const { files, window } = openShell();
    electron.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: path });
    const kind = { name: 'Afterword', extensions: ['afterword'] };
    return files.saveFile({ name: 'minutes.afterword', kind, bytes: bytes('new') }, window);
  },
  'writing a document back': async () => {
    const { known, documents, window } = openShell();
    const stamp = await stampOf(path, bytes('old'));
    const order = {
      file: known.remember(path, stamp),
      bytes: bytes('new'),
      base: stamp.hash,
      overwrite: false,
    };
    return documents.writeBack(order, window);
  },
};

const codes = { EACCES: 'not-allowed', EROFS: 'not-allowed', ENOSPC: 'no-space', EBUSY: 'locked' } as const;
const calls: readonly Call[] = ['open', 'writeFile', 'sync', 'close', 'rename'];
const failures = calls.flatMap((call) =>
  Object.keys(codes).map((code) => [call, code as keyof typeof codes] as const),
);

const lookAround = async () => ({ text: await readFile(path, 'utf8'), files: await visible() });
const visible = async () => (await readdir(folder)).filter((name) => name !== '.files.json');
const untouched = { text: 'old', files: ['minutes.afterword'] };

describe.each(Object.entries(ways))('%s', (_name, write) => {
  it.each(failures)('leaves the old file when %s fails with %s', async (call, code) => {
    failing({ [call]: code });
    expect(await write()).toMatchObject({ ok: false, problem: { kind: codes[code] } });
    expect([...disk.met]).toEqual([call]);
    expect(await lookAround()).toEqual(untouched);
  });

  it('tells what failed first, not that closing failed after it', async () => {
    failing({ writeFile: 'ENOSPC', close: 'EIO' });
    expect(await write()).toMatchObject({ ok: false, problem: { kind: 'no-space' } });
    expect(await lookAround()).toEqual(untouched);
  });

  it('writes where no modes can be set', async () => {
    failing({ chmod: 'EPERM' });
    expect(await write()).toMatchObject({ ok: true });
    expect([...disk.met]).toEqual(['chmod']);
    expect(await lookAround()).toEqual({ ...untouched, text: 'new' });
  });
});

describe('the sentence on the command line', () => {
  it.each(Object.values(codes))('says of %s that the old file is intact', (kind) => {
    const problem = { kind, subject: 'minutes.docx' };
    expect(speaker('en').problem(problem)).toMatch(
      /^minutes\.docx: not written, [^.]*the old file is intact/,
    );
    expect(speaker('zh').problem(problem)).toMatch(/^minutes\.docx：.*未写入；原文件完好/);
  });
});
