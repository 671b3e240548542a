/** What a file was when we last read or wrote it, to tell whether another program changed it since. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';

export interface FileStamp {
  /** Milliseconds. */
  readonly changedAt: number;
  readonly size: number;
  /** SHA-256, in hex. */
  readonly hash: string;
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The stamp of a file whose content is known. */
export const stampOf = async (path: string, bytes: Uint8Array): Promise<FileStamp> => {
  const { mtimeMs, size } = await stat(path);
  return { changedAt: mtimeMs, size, hash: hashOf(bytes) };
};

/** A copied or touched file with the same bytes is the same file. */
export const isAsStamped = async (path: string, stamp: FileStamp): Promise<boolean> => {
  const { mtimeMs, size } = await stat(path);
  if (mtimeMs === stamp.changedAt && size === stamp.size) return true;
  return size === stamp.size && hashOf(await readFile(path)) === stamp.hash;
};
