/** Archives that lie on the disk: read with a token, written back by it, and never over what another program wrote. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { app, shell } from 'electron';
import { limitOf, tooLarge } from '../../shared/host/file-limit';
import type { FileToken, OpenedFile, WriteBackOrder } from '../../shared/host/host';
import { fail, type Outcome, succeed } from '../../shared/kit/outcome';
import { problemOf, writeFileAtomically } from '../node/atomic-file';
import { isAsStamped, stampOf } from '../node/file-stamp';
import type { Answers } from './channels';
import { log } from './desk';
import { isArchive, type KnownFile, type KnownFiles } from './known-files';

export interface Documents extends Pick<Answers, 'writeBack' | 'reread' | 'holdFiles' | 'revealFile'> {
  /** Reads a file from the disk; an archive gets a token and its place among the recent documents. */
  read(path: string): Promise<Outcome<OpenedFile>>;
  /** These bytes were saved there; answers the token of an archive. */
  saved(path: string, bytes: Uint8Array): Promise<FileToken | null>;
}

const bytesOf = async (path: string): Promise<Outcome<Uint8Array>> => {
  const name = basename(path);
  try {
    const limit = limitOf(name);
    if ((await stat(path)).size > limit) return tooLarge(name, limit);
    return succeed(new Uint8Array(await readFile(path)));
  } catch {
    return fail({ kind: 'unreadable', subject: name });
  }
};

const unknown = fail({ kind: 'missing', subject: '' });

/** Whether the file still holds what the bytes go on from. */
const isOurs = ({ path, stamp }: KnownFile, base: string): Promise<Outcome<boolean>> =>
  isAsStamped(path, stamp).then(
    (isSame) => succeed(isSame && stamp.hash === base),
    (error) => fail(problemOf(error, basename(path))),
  );

export const openDocuments = (known: KnownFiles): Documents => {
  const remember = async (path: string, bytes: Uint8Array): Promise<FileToken> => {
    app.addRecentDocument(path);
    return known.remember(path, await stampOf(path, bytes));
  };
  const read = async (path: string): Promise<Outcome<OpenedFile>> => {
    const bytes = await bytesOf(path);
    if (!bytes.ok) return bytes;
    log().write({ event: 'file-opened', bytes: bytes.value.byteLength });
    const file = { name: basename(path), bytes: bytes.value };
    if (!isArchive(path)) return succeed(file);
    return succeed({ ...file, file: await remember(path, bytes.value) });
  };
  const write = async ({ file: token, bytes, base, overwrite }: WriteBackOrder): Promise<Outcome<void>> => {
    const file = known.find(token);
    if (file === null) return unknown;
    const name = basename(file.path);
    const ours = await isOurs(file, base);
    const isGone = !ours.ok && ours.problem.kind === 'missing';
    if (!ours.ok && !(isGone && overwrite)) return ours;
    if (ours.ok && !ours.value && !overwrite) return fail({ kind: 'conflict', subject: name });
    const written = await writeFileAtomically(file.path, bytes, { overwrite: true });
    if (!written.ok) return written;
    known.stamp(token, await stampOf(file.path, bytes));
    log().write({ event: 'file-written-back', bytes: bytes.byteLength });
    return succeed(undefined);
  };
  return {
    read,
    saved: async (path, bytes) => (isArchive(path) ? remember(path, bytes) : null),
    reread: async (token) => {
      const file = known.find(token);
      return file === null ? unknown : read(file.path);
    },
    holdFiles: async (tokens) => succeed(known.hold(tokens)),
    revealFile: async (token) => {
      const file = known.find(token);
      return file === null ? unknown : succeed(shell.showItemInFolder(file.path));
    },
    writeBack: write,
  };
};
