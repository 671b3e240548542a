/** Writes a file whole or not at all: the old one stays intact until the new one is safely on the disk. */
import { randomUUID } from 'node:crypto';
import { type FileHandle, link, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fail, type Outcome, type Problem, succeed } from '../../shared/kit/outcome';

export interface WriteOptions {
  /** False: an existing file is left alone and answered with `exists`. */
  readonly overwrite: boolean;
}

/** A file that has just been made. */
export type NewFile = Pick<FileHandle, 'writeFile' | 'chmod' | 'sync' | 'close'>;

/** The operations of a disk that can go wrong; tests put others in their place. */
export interface Disk {
  /** Makes the file, which must not exist. */
  create(path: string, mode: number): Promise<NewFile>;
  rename(from: string, to: string): Promise<void>;
  /** Gives the file a second name, which must not exist. */
  link(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
}

export const nodeDisk: Disk = {
  create: (path, mode) => open(path, 'wx', mode),
  rename,
  link,
  remove: (path) => rm(path, { force: true }),
};

/**
 * Writes beside the target, flushes, then takes its place. A target another program holds is tried for two seconds,
 * then `locked`. On any problem the old file is as it was and no temporary file is left.
 */
export async function writeFileAtomically(
  path: string,
  bytes: Uint8Array,
  { overwrite }: WriteOptions,
  disk: Disk = nodeDisk,
): Promise<Outcome<void>> {
  const target = await targetOf(path);
  const temporary = join(dirname(target), `.${basename(target).slice(0, 60)}.${randomUUID()}.tmp`);
  try {
    await writeNew(temporary, bytes, overwrite ? await modeOf(target) : null, disk);
    await (overwrite ? replace(temporary, target, disk) : claim(temporary, target, bytes, disk));
    await flushFolder(dirname(target));
    return succeed(undefined);
  } catch (error) {
    return fail(problemOf(error, basename(path)));
  } finally {
    await disk.remove(temporary).catch(() => undefined);
  }
}

/** Returns when the bytes are on the disk. */
async function writeNew(path: string, bytes: Uint8Array, mode: number | null, disk: Disk): Promise<void> {
  const file = await disk.create(path, mode ?? 0o666);
  try {
    await file.writeFile(bytes);
    // Shares and sticks know no modes; without it the file is open to fewer, never to more.
    if (mode !== null) await file.chmod(mode).catch(() => undefined);
    await file.sync();
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  }
  await file.close();
}

const patience = 2_000;
const pause = 100;

/** On Windows a file that somebody reads cannot be replaced; usually they are done in a moment. */
async function replace(temporary: string, target: string, disk: Disk): Promise<void> {
  for (let waited = 0; ; waited += pause) {
    try {
      await disk.rename(temporary, target);
      return;
    } catch (error) {
      if (!isBusy(error) || waited >= patience) throw error;
      await wait(pause);
    }
  }
}

/** A second name is given only when there is no such file: no gap between looking and writing. */
async function claim(temporary: string, target: string, bytes: Uint8Array, disk: Disk): Promise<void> {
  try {
    await disk.link(temporary, target);
  } catch (error) {
    if (!withoutLinks.has(codeOf(error))) throw error;
    await createWhole(target, bytes, disk);
  }
}

/** For file systems without second names: what was begun and not finished is taken away again. */
async function createWhole(target: string, bytes: Uint8Array, disk: Disk): Promise<void> {
  try {
    await writeNew(target, bytes, null, disk);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') await disk.remove(target);
    throw error;
  }
}

const withoutLinks: ReadonlySet<string> = new Set([
  'EPERM',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EMLINK',
  'EXDEV',
]);

/** A symbolic link keeps pointing where it points: what it points to is replaced. */
async function targetOf(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

async function modeOf(path: string): Promise<number | null> {
  return stat(path).then(
    ({ mode }) => mode & 0o777,
    () => null,
  );
}

/** A new name is durable when its folder is; Windows cannot and need not do this. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close().catch(() => undefined);
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

const isBusy = (error: unknown): boolean => ['EBUSY', 'EPERM', 'EACCES'].includes(codeOf(error));

/** The problem a refused file operation is; `subject` is the name to show. */
export function problemOf(error: unknown, subject: string): Problem {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { kind: 'missing', subject };
    case 'EEXIST':
      return { kind: 'exists', subject };
    case 'EBUSY':
    case 'EPERM':
    case 'ETXTBSY':
      return { kind: 'locked', subject };
    case 'EACCES':
    case 'EROFS':
      return { kind: 'not-allowed', subject };
    case 'ENOSPC':
    case 'EDQUOT':
      return { kind: 'no-space', subject };
    case 'EISDIR':
      return { kind: 'unreadable', subject };
    default:
      return { kind: 'unexpected', subject, detail: codeOf(error) || String(error) };
  }
}
