/** The second copy: some seconds after a save, every document that changed goes as a file to places outside the database. */
import {
  type Copy,
  copiesIn,
  everyCopyIn,
  indexName,
  mergeIndex,
  readIndex,
  writeIndex,
} from '../../shared/archive/backup-index';
import { backupName } from '../../shared/archive/backup-name';
import { filesOf, needless, toWrite } from '../../shared/archive/backup-plan';
import type { BackupFile, BackupPlace, Backups } from '../../shared/host/backups';
import type { Id } from '../../shared/kit/ids';
import type { Instant } from '../../shared/kit/instant';
import { fail, type Outcome, type Problem, succeed } from '../../shared/kit/outcome';
import type { Keepable, Keeping, Source } from './keeping';
import type { Locks } from './ownership';
import { done } from './problem';
import type { Timers } from './timers';

/** After the first change, and at least between two passes, in milliseconds. */
const delay = 3000;
const interval = 10_000;

export interface Packed {
  readonly bytes: Uint8Array;
  /** UTF-16 units of text in it. */
  readonly length: number;
}

export interface MirrorPlace {
  readonly backups: Backups;
  readonly keeping: Keeping;
  /** Makes an archive off the page's thread; refuses what is no retrospective. */
  readonly pack: (source: Source, id: Id) => Promise<Outcome<Packed>>;
  readonly locks: Locks;
  readonly timers: Timers;
  readonly now: () => Instant;
}

/** How things stand with one place. */
export interface PlaceState {
  /** When everything was copied there the last time in this session, or null. */
  readonly at: Instant | null;
  readonly problem: Problem | null;
}

export interface Mirror {
  /** Something changed: a pass begins soon. */
  request(): void;
  /** Copies now what is not copied yet; answers how that went in the given place. */
  run(place: BackupPlace): Promise<Outcome<void>>;
  /** What the index of a place says, without looking at its files. */
  remembered(place: BackupPlace): Promise<readonly Copy[]>;
  /** The latest copy of every document in a place. */
  copies(place: BackupPlace): Promise<Outcome<readonly Copy[]>>;
  /** Earlier ones, too. */
  everyCopy(place: BackupPlace): Promise<Outcome<readonly Copy[]>>;
  read(place: BackupPlace, copy: Copy): Promise<Outcome<Uint8Array>>;
  state(place: BackupPlace): PlaceState;
  subscribe(listener: () => void): () => void;
}

interface Shelf {
  readonly files: readonly BackupFile[];
  /** The latest of each document. */
  readonly copies: readonly Copy[];
  readonly every: readonly Copy[];
}

const nothing: PlaceState = { at: null, problem: null };

export function openMirror(place: MirrorPlace): Mirror {
  const { backups, timers, now } = place;
  const states = new Map<BackupPlace, PlaceState>();
  const listeners = new Set<() => void>();
  let timer: number | null = null;
  let last = Number.NEGATIVE_INFINITY;

  const run = async (where: BackupPlace): Promise<Outcome<void>> => {
    const outcome = await exclusively(place.locks, () => pass(place, where));
    const before = states.get(where) ?? nothing;
    states.set(where, outcome.ok ? { at: now(), problem: null } : { ...before, problem: outcome.problem });
    for (const listener of [...listeners]) listener();
    return outcome;
  };
  const runAll = async (): Promise<void> => {
    timer = null;
    last = Date.parse(now());
    await run('own');
    const picked = await backups.picked();
    if (picked.ok && picked.value && !picked.value.asks) await run('picked');
  };
  return {
    request() {
      if (timer !== null) return;
      const rest = Math.min(interval, last + interval - Date.parse(now()));
      timer = timers.setTimeout(() => void runAll(), Math.max(delay, rest));
    },
    run,
    remembered: (where) => remembered(backups, where),
    copies: async (where) => {
      const shelf = await look(backups, where);
      return shelf.ok ? succeed(shelf.value.copies) : shelf;
    },
    everyCopy: async (where) => {
      const shelf = await look(backups, where);
      return shelf.ok ? succeed(shelf.value.every) : shelf;
    },
    read: (where, { file }) => backups.read({ place: where, name: file }),
    state: (where) => states.get(where) ?? nothing,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Two tabs never write the same folder at once. */
const exclusively = (locks: Locks, run: () => Promise<Outcome<void>>): Promise<Outcome<void>> =>
  Promise.resolve(locks.request('afterword:backup', {}, run)).catch((thrown: unknown) =>
    fail({ kind: 'unexpected', subject: indexName, detail: String(thrown) }),
  );

async function remembered(backups: Backups, place: BackupPlace): Promise<readonly Copy[]> {
  const index = await backups.read({ place, name: indexName });
  if (index.ok) return readIndex(index.value);
  const shelf = await look(backups, place);
  return shelf.ok ? shelf.value.copies : [];
}

async function look(backups: Backups, place: BackupPlace): Promise<Outcome<Shelf>> {
  const files = await backups.list(place);
  if (!files.ok) return files;
  const index = files.value.some(({ name }) => name === indexName)
    ? await backups.read({ place, name: indexName })
    : null;
  const known = index?.ok ? readIndex(index.value) : [];
  return succeed({
    files: files.value,
    copies: copiesIn(known, files.value),
    every: everyCopyIn(known, files.value),
  });
}

async function pass(place: MirrorPlace, where: BackupPlace): Promise<Outcome<void>> {
  const { backups, keeping } = place;
  const documents = await keeping.everything();
  if (!documents.ok) return documents;
  const shelf = await look(backups, where);
  if (!shelf.ok) return shelf;
  const { files, copies } = shelf.value;
  const wanted = new Set(toWrite(documents.value, files));
  const written: Copy[] = [];
  for (const document of documents.value) {
    if (!wanted.has(document.id)) continue;
    const copy = await writeCopy(place, where, document);
    if (!copy.ok) return copy;
    if (copy.value) written.push(copy.value);
  }
  const there = new Set(documents.value.map(({ id }) => id));
  const erased = keeping.erased(where).filter((id) => !there.has(id));
  const merged = mergeIndex(copies, written, erased).map(withPresent(documents.value));
  const kept = await keepIndex(backups, where, copies, merged);
  if (!kept.ok) return kept;
  const gone = [...written.flatMap(({ file }) => needless(file, files)), ...filesOf(erased, files)];
  for (const name of gone) await backups.remove({ place: where, name });
  keeping.removed(where, erased);
  return done;
}

/**
 * Null when what is stored is no retrospective: the copy that is there stays the latest. The document may have changed
 * since it was listed: the copy is called what it holds.
 */
async function writeCopy(
  { backups, keeping, pack }: MirrorPlace,
  place: BackupPlace,
  { id, deletedAt }: Keepable,
): Promise<Outcome<Copy | null>> {
  const source = await keeping.source(id);
  const packed = source.ok ? await pack(source.value, id) : source;
  if (!source.ok || !packed.ok) return succeed(null);
  const { title, revision, updatedAt } = source.value;
  const { length, bytes } = packed.value;
  const file = backupName({ id, title, revision, length });
  if (file === null) return succeed(null);
  const written = await backups.write({ place, name: file, bytes });
  return written.ok ? succeed({ id, title, revision, length, updatedAt, deletedAt, file }) : written;
}

/** Going into the trash and coming back changes no text, but what the index says. */
const withPresent = (documents: readonly Keepable[]): ((copy: Copy) => Copy) => {
  const present = new Map(documents.map((document) => [document.id, document]));
  return (copy) => {
    const document = present.get(copy.id);
    return document && document.deletedAt !== copy.deletedAt
      ? { ...copy, deletedAt: document.deletedAt }
      : copy;
  };
};

async function keepIndex(
  backups: Backups,
  place: BackupPlace,
  before: readonly Copy[],
  after: readonly Copy[],
): Promise<Outcome<void>> {
  if (JSON.stringify(before) === JSON.stringify(after)) return done;
  return backups.write({ place, name: indexName, bytes: writeIndex(after) });
}
