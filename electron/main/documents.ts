/** Archives that lie on the disk: read with a token, written back by it, and never over what another program wrote. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { app } from 'electron';
import { fileLimit, tooLarge } from '../../shared/host/file-limit';
import type { OpenedFile } from '../../shared/host/host';
import { fail, type Outcome, succeed } from '../../shared/kit/outcome';
import { problemOf, writeFileAtomically } from '../node/atomic-file';
import { isAsStamped, stampOf } from '../node/file-stamp';
import type { Answers } from './channels';
import { log } from './desk';
import { isArchive, type KnownFiles } from './known-files';

export interface Documents {
  /** Reads a file from the disk; an archive gets a token and its place among the recent documents. */
  read(path: string): Promise<Outcome<OpenedFile>>;
  /** A copy was saved there. */
  saved(path: string): void;
  readonly writeBack: Answers['writeBack'];
  readonly reread: Answers['reread'];
}

const bytesOf = async (path: string): Promise<Outcome<Uint8Array>> => {
  const name = basename(path);
  try {
    if ((await stat(path)).size > fileLimit) return tooLarge(name);
    return succeed(new Uint8Array(await readFile(path)));
  } catch {
    return fail({ kind: 'unreadable', subject: name });
  }
};

export const openDocuments = (known: KnownFiles): Documents => {
  const remember = async (path: string, bytes: Uint8Array | null): Promise<string> => {
    app.addRecentDocument(path);
    return known.remember(path, bytes && (await stampOf(path, bytes)));
  };
  const read = async (path: string): Promise<Outcome<OpenedFile>> => {
    const bytes = await bytesOf(path);
    if (!bytes.ok) return bytes;
    log().write({ event: 'file-opened', bytes: bytes.value.byteLength });
    const file = { name: basename(path), bytes: bytes.value };
    if (!isArchive(path)) return succeed(file);
    return succeed({ ...file, file: await remember(path, bytes.value) });
  };
  const isOurs = async (token: string): Promise<Outcome<boolean>> => {
    const file = known.find(token);
    if (!file?.stamp) return fail({ kind: 'missing', subject: file ? basename(file.path) : '' });
    return isAsStamped(file.path, file.stamp).then(succeed, (error) =>
      fail(problemOf(error, basename(file.path))),
    );
  };
  return {
    read,
    saved: (path) => {
      if (isArchive(path)) void remember(path, null);
    },
    reread: async (token) => {
      const file = known.find(token);
      return file === null ? fail({ kind: 'missing', subject: '' }) : read(file.path);
    },
    writeBack: async ({ file: token, bytes, overwrite }) => {
      const [file, ours] = [known.find(token), await isOurs(token)];
      const isGone = !ours.ok && ours.problem.kind === 'missing';
      if (file === null || !(ours.ok || (overwrite && isGone)))
        return ours.ok ? fail({ kind: 'missing', subject: '' }) : ours;
      if (ours.ok && !ours.value && !overwrite)
        return fail({ kind: 'conflict', subject: basename(file.path) });
      const written = await writeFileAtomically(file.path, bytes, { overwrite: true });
      if (!written.ok) return written;
      known.remember(file.path, await stampOf(file.path, bytes));
      log().write({ event: 'file-written-back', bytes: bytes.byteLength });
      return succeed(undefined);
    },
  };
};
