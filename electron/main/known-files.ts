/** The archives the shell has opened or saved: their places by token, and the list of recent documents. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { array, boolean, exactOptional, nullable, number, object, string } from 'zod/mini';
import type { FileToken } from '../../shared/host/host';
import type { FileStamp } from '../node/file-stamp';
import { readSettings, writeSettings } from '../node/settings-file';

export interface KnownFile {
  readonly token: FileToken;
  readonly path: string;
  readonly stamp: FileStamp;
  readonly isListed: boolean;
  /** A document of the library goes on writing it. */
  readonly isHeld?: boolean;
}

/** As the menu shows it. */
export interface RecentFile {
  readonly token: FileToken;
  readonly name: string;
  readonly isMissing: boolean;
}

export interface KnownFiles {
  /** Puts the file first; the same path keeps its token. */
  remember(path: string, stamp: FileStamp): FileToken;
  /** The file was written, where it stands in the list. */
  stamp(token: FileToken, stamp: FileStamp): void;
  find(token: FileToken): KnownFile | null;
  /** At most twelve, latest first, with those that are not there any more. */
  recent(): readonly RecentFile[];
  /** The file lies there now. */
  move(token: FileToken, path: string): void;
  /** Takes the file off the list. */
  unlist(token: FileToken): void;
  /** From now on exactly these are held. */
  hold(tokens: readonly FileToken[]): void;
  /** Nothing is left of the list on the disk; held files stay known. */
  clear(): void;
}

const listed = 12;
const kept = 60;

const fileStamp = object({ changedAt: number(), size: number(), hash: string() });
const knownFile = object({
  token: string(),
  path: string(),
  // One whose content was never known cannot be written back: it is left out.
  stamp: nullable(fileStamp),
  isListed: boolean(),
  isHeld: exactOptional(boolean()),
});
const settings = array(knownFile);

type Remembered = Omit<KnownFile, 'stamp'> & { readonly stamp: FileStamp | null };

export const isArchive = (path: string): boolean => extname(path).toLowerCase() === '.afterword';

/** Held ones do not count among those that are kept for a while. */
const withinLimit = (files: readonly KnownFile[]): readonly KnownFile[] => {
  const free = new Set(files.filter(({ isHeld }) => !isHeld).slice(0, kept));
  return files.filter((file) => file.isHeld || free.has(file));
};

/** `onChange` hears when the list of recent documents may look different. */
export const openKnownFiles = (place: string, onChange: () => void): KnownFiles => {
  let files: readonly KnownFile[] = readSettings<readonly Remembered[]>(place, settings, []).flatMap(
    ({ stamp, ...file }) => (stamp === null ? [] : [{ ...file, stamp }]),
  );
  const keep = (next: readonly KnownFile[]): void => {
    files = withinLimit(next);
    writeSettings(
      place,
      files.filter(({ isListed, isHeld }) => isListed || isHeld),
    );
    onChange();
  };
  const change = (token: FileToken, what: Partial<KnownFile>): void =>
    keep(files.map((file) => (file.token === token ? { ...file, ...what } : file)));
  return {
    remember: (path, stamp) => {
      const before = files.find((file) => file.path === path);
      const file = { token: randomUUID(), ...before, path, stamp, isListed: true };
      keep([file, ...files.filter((other) => other !== before)]);
      return file.token;
    },
    stamp: (token, stamp) => change(token, { stamp }),
    find: (token) => files.find((file) => file.token === token) ?? null,
    recent: () =>
      files
        .filter(({ isListed }) => isListed)
        .slice(0, listed)
        .map(({ token, path }) => ({ token, name: basename(path), isMissing: !existsSync(path) })),
    move: (token, path) => {
      const isKnown = files.some((file) => file.path === path && file.token !== token);
      if (isKnown) keep(files.filter((file) => file.token !== token));
      else change(token, { path });
    },
    unlist: (token) => change(token, { isListed: false }),
    hold: (tokens) => keep(files.map((file) => ({ ...file, isHeld: tokens.includes(file.token) }))),
    clear: () => keep(files.map((file) => ({ ...file, isListed: false }))),
  };
};
