/** The list beside backup files: which file is the latest of each document. It grows by itself and shrinks only on an order. */
import { strFromU8, strToU8 } from 'fflate';
import { array, int, nullable, object, string } from 'zod/mini';
import type { BackupFile } from '../host/backups';
import type { Id } from '../kit/ids';
import type { Instant } from '../kit/instant';
import { type BackupName, readBackupName } from './backup-name';

/** The latest copy of one document. */
export interface Copy extends BackupName {
  readonly updatedAt: Instant;
  /** When it was put into the trash, else null. */
  readonly deletedAt: Instant | null;
  readonly file: string;
}

export const indexName = 'index.json';

const schema = object({
  documents: array(
    object({
      id: string(),
      title: string(),
      revision: int(),
      length: int(),
      updatedAt: string(),
      deletedAt: nullable(string()),
      file: string(),
    }),
  ),
});

/** Nothing when it is not one of ours: the names of the files still tell enough. */
export function readIndex(bytes: Uint8Array): readonly Copy[] {
  try {
    const read = schema.safeParse(JSON.parse(strFromU8(bytes)));
    return read.success ? read.data.documents : [];
  } catch {
    return [];
  }
}

export const writeIndex = (copies: readonly Copy[]): Uint8Array =>
  strToU8(`${JSON.stringify({ documents: copies }, null, 2)}\n`);

/** What is written takes the place of the copy it follows; what is not mentioned stays. */
export const mergeIndex = (
  known: readonly Copy[],
  written: readonly Copy[],
  erased: readonly Id[],
): readonly Copy[] => {
  const gone = new Set([...erased, ...written.map(({ id }) => id)]);
  return [...known.filter(({ id }) => !gone.has(id)), ...written];
};

/** Every copy in a folder, earlier ones of the same document too: as the index says, else by the names of the files. */
export function everyCopyIn(index: readonly Copy[], files: readonly BackupFile[]): readonly Copy[] {
  const indexed = new Map(index.map((copy) => [copy.file, copy]));
  return files.flatMap(({ name, at }) => {
    const known = indexed.get(name);
    if (known) return [known];
    const read = readBackupName(name);
    return read ? [{ ...read, updatedAt: at, deletedAt: null, file: name }] : [];
  });
}

/** The latest copy of every document in a folder: as the index says where its file is there, else by the names. */
export function copiesIn(index: readonly Copy[], files: readonly BackupFile[]): readonly Copy[] {
  const there = new Set(files.map(({ name }) => name));
  const copies = new Map(index.filter(({ file }) => there.has(file)).map((copy) => [copy.id, copy]));
  const indexed = new Set(copies.keys());
  for (const { name, at } of files) {
    const read = readBackupName(name);
    if (!read || indexed.has(read.id)) continue;
    const best = copies.get(read.id);
    if (!best || best.revision < read.revision)
      copies.set(read.id, { ...read, updatedAt: at, deletedAt: null, file: name });
  }
  return [...copies.values()];
}
