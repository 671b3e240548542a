/** What an automatic backup writes and what it lets go: a full copy never makes way for an empty one. */
import type { BackupFile } from '../host/backups';
import type { Id } from '../kit/ids';
import { type BackupName, readBackupName } from './backup-name';

/** A document as the library lists it. */
export interface Current {
  readonly id: Id;
  readonly revision: number;
}

interface Generation extends BackupName {
  readonly file: BackupFile;
}

/** Of so many days the last copy before the current one is kept. */
const keptDays = 3;

const generationsOf = (files: readonly BackupFile[]): readonly Generation[] =>
  files.flatMap((file) => {
    const read = readBackupName(file.name);
    return read ? [{ ...read, file }] : [];
  });

/** Ids of the documents whose present revision has no copy yet. Documents the library lacks are left alone. */
export function toWrite(documents: readonly Current[], files: readonly BackupFile[]): readonly Id[] {
  const there = new Set(generationsOf(files).map(({ id, revision }) => `${id} ${revision}`));
  return documents.filter(({ id, revision }) => !there.has(`${id} ${revision}`)).map(({ id }) => id);
}

/**
 * Names of earlier copies of one document that the current one makes needless. Kept are the last
 * one before it of each of the three latest days, and the fullest while the current one has less than half of its text.
 */
export function needless(current: string, files: readonly BackupFile[]): readonly string[] {
  const newest = readBackupName(current);
  if (!newest) return [];
  const others = generationsOf(files).filter(({ id, file }) => id === newest.id && file.name !== current);
  const sorted = [...others].sort((one, other) => (one.file.at < other.file.at ? 1 : -1));
  const kept = new Set(lastOfDays(sorted));
  const fullest = sorted.reduce<Generation | null>(
    (best, one) => (best && best.length >= one.length ? best : one),
    null,
  );
  if (fullest && newest.length * 2 < fullest.length) kept.add(fullest.file.name);
  return sorted.map(({ file }) => file.name).filter((name) => !kept.has(name));
}

/** Given newest first. */
function lastOfDays(sorted: readonly Generation[]): readonly string[] {
  const names = new Map<string, string>();
  for (const { file } of sorted) {
    const day = file.at.slice(0, 10);
    if (!names.has(day)) names.set(day, file.name);
  }
  return [...names.values()].slice(0, keptDays);
}

/** Every file of the given documents. */
export const filesOf = (ids: readonly Id[], files: readonly BackupFile[]): readonly string[] =>
  generationsOf(files)
    .filter(({ id }) => ids.includes(id))
    .map(({ file }) => file.name);
