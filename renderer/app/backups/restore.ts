/** Finding out what the library lacks, and bringing it back from copies, files and folders. */
import { readBackupName } from '../../../shared/archive/backup-name';
import { type PackedArchive, readLibrary } from '../../../shared/archive/library-zip';
import type { BackupPlace } from '../../../shared/host/backups';
import type { OpenedFile } from '../../../shared/host/host';
import { fail, type Outcome, type Problem } from '../../../shared/kit/outcome';
import {
  earlierThan,
  latestCopies,
  type PlacedCopy,
  type Restorable,
} from '../../features/backups/restorable';
import type { Lost } from '../../store/inspect';
import type { Revived } from '../../store/revive';
import { importInWorker } from '../../workers/import-client';
import type { AppContext } from '../app-context';

export interface Loss {
  readonly lost: readonly Lost[];
  readonly items: readonly Restorable[];
  /** Null: the library does not open. */
  readonly sound: number | null;
}

const placedIn = async ({ mirror }: AppContext, place: BackupPlace): Promise<readonly PlacedCopy[]> => {
  const copies = await mirror?.everyCopy(place);
  return copies?.ok ? copies.value.map((copy) => ({ ...copy, place })) : [];
};

/** The copies this device has, wherever it may look without asking, earlier ones too. */
export async function copiesHere(app: AppContext): Promise<readonly PlacedCopy[]> {
  const folder = await app.host.backups?.picked();
  const isOpen = folder?.ok === true && folder.value !== null && !folder.value.asks;
  return [...(await placedIn(app, 'own')), ...(isOpen ? await placedIn(app, 'picked') : [])];
}

/** Each with its copies. */
export const restorable = (lost: readonly Lost[], copies: readonly PlacedCopy[]): readonly Restorable[] => {
  const copyOf = new Map(latestCopies(copies).map((copy) => [copy.id, copy]));
  return lost.map(({ id, kind }) => {
    const copy = copyOf.get(id) ?? null;
    return { id, kind, copy, earlier: earlierThan(copy, copies) };
  });
};

/** The documents of these copies, as if each was gone. */
const allOf = (copies: readonly PlacedCopy[]): readonly Restorable[] =>
  restorable(
    latestCopies(copies).map(({ id }) => ({ id, kind: 'gone', copy: null })),
    copies,
  );

/** Null when everything is there that was. */
export async function findLoss(app: AppContext): Promise<Loss | null> {
  const { keeping } = app.library;
  const inspected = await keeping.inspect(app.mirror?.remembered('own') ?? []);
  if (inspected.ok && inspected.value.lost.length === 0) return null;
  const copies = await copiesHere(app);
  if (!inspected.ok) return { lost: [], items: allOf(copies), sound: null };
  const { lost, sound } = inspected.value;
  return { lost, items: restorable(lost, copies), sound };
}

/** Copies of documents the library lacks, those that were set aside too. */
export async function findAbsent(app: AppContext): Promise<readonly Restorable[]> {
  const [copies, there] = [await copiesHere(app), await app.library.keeping.everything()];
  const ids = new Set(there.ok ? there.value.map(({ id }) => id) : []);
  return allOf(copies.filter(({ id }) => !ids.has(id)));
}

export interface Tally {
  readonly restored: number;
  readonly beside: number;
  readonly problems: readonly Problem[];
}

export const nothingYet: Tally = { restored: 0, beside: 0, problems: [] };

const add = (tally: Tally, outcome: Outcome<Revived>): Tally => {
  if (!outcome.ok) return { ...tally, problems: [...tally.problems, outcome.problem] };
  return {
    ...tally,
    restored: tally.restored + (outcome.value === 'restored' ? 1 : 0),
    beside: tally.beside + (outcome.value === 'beside' ? 1 : 0),
  };
};

type Known = Pick<PlacedCopy, 'revision' | 'updatedAt' | 'deletedAt'>;

async function reviveFile(app: AppContext, file: OpenedFile, known: Known): Promise<Outcome<Revived>> {
  const brought = await importInWorker({ ...file, now: app.now(), zone: app.zone });
  if (!brought.ok) return brought;
  const { retrospective, assets } = brought.value;
  return app.library.keeping.revive({ retrospective, assets, ...known });
}

export async function restoreCopies(app: AppContext, items: readonly Restorable[]): Promise<Tally> {
  let tally = nothingYet;
  for (const { copy } of items) {
    if (!copy || !app.mirror) continue;
    const bytes = await app.mirror.read(copy.place, copy);
    tally = add(
      tally,
      bytes.ok ? await reviveFile(app, { name: copy.file, bytes: bytes.value }, copy) : bytes,
    );
  }
  return tally;
}

/** A file is the whole library or one archive: its content tells. */
const archivesIn = (file: OpenedFile): readonly PackedArchive[] => {
  const library = readLibrary(file.bytes, file.name);
  return library.ok ? library.value : [{ name: file.name, read: () => file.bytes }];
};

export async function restoreFiles(app: AppContext, files: readonly OpenedFile[]): Promise<Tally> {
  let tally = nothingYet;
  for (const file of files) {
    for (const { name, read } of archivesIn(file)) {
      const bytes = read();
      const known: Known = {
        revision: readBackupName(name)?.revision ?? 0,
        updatedAt: app.now(),
        deletedAt: null,
      };
      tally = add(
        tally,
        bytes
          ? await reviveFile(app, { name, bytes }, known)
          : fail({ kind: 'damaged', subject: name, detail: 'zip' }),
      );
    }
  }
  return tally;
}
