/** The archives the shell has opened or saved: their places by token, and the list of recent documents. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { array, boolean, maxLength, nullable, number, object, string } from 'zod/mini';
import type { FileToken } from '../../shared/host/host';
import type { FileStamp } from '../node/file-stamp';
import { readSettings, writeSettings } from '../node/settings-file';

export interface KnownFile {
  readonly token: FileToken;
  readonly path: string;
  /** Null for a file that was saved as a copy: it is listed, never written back. */
  readonly stamp: FileStamp | null;
  readonly isListed: boolean;
}

/** As the menu shows it. */
export interface RecentFile {
  readonly token: FileToken;
  readonly name: string;
}

export interface KnownFiles {
  /** Puts the file first; the same path keeps its token. */
  remember(path: string, stamp: FileStamp | null): FileToken;
  find(token: FileToken): KnownFile | null;
  /** At most twelve that still exist, latest first. */
  recent(): readonly RecentFile[];
  /** Nothing is left of the list on the disk; documents that are open go on. */
  clear(): void;
}

const listed = 12;
const kept = 60;

const fileStamp = object({ changedAt: number(), size: number(), hash: string() });
const knownFile = object({
  token: string(),
  path: string(),
  stamp: nullable(fileStamp),
  isListed: boolean(),
});
const settings = array(knownFile).check(maxLength(kept));

export const isArchive = (path: string): boolean => extname(path).toLowerCase() === '.afterword';

/** `onChange` hears when the list of recent documents may look different. */
export const openKnownFiles = (place: string, onChange: () => void): KnownFiles => {
  let files: readonly KnownFile[] = readSettings<readonly KnownFile[]>(place, settings, []);
  const keep = (next: readonly KnownFile[]): void => {
    files = next.slice(0, kept);
    writeSettings(
      place,
      files.filter(({ isListed }) => isListed),
    );
    onChange();
  };
  return {
    remember: (path, stamp) => {
      const before = files.find((file) => file.path === path);
      const token = before?.token ?? randomUUID();
      const file = { token, path, stamp: stamp ?? before?.stamp ?? null, isListed: true };
      keep([file, ...files.filter((other) => other !== before)]);
      return token;
    },
    find: (token) => files.find((file) => file.token === token) ?? null,
    recent: () =>
      files
        .filter(({ path, isListed }) => isListed && existsSync(path))
        .slice(0, listed)
        .map(({ token, path }) => ({ token, name: basename(path) })),
    clear: () => keep(files.map((file) => ({ ...file, isListed: false }))),
  };
};
