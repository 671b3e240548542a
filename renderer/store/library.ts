/** The library on this device: what is in it, and how documents come in, open and leave. */
import type { Asset } from '../../shared/archive/archive';
import type { Language } from '../../shared/kit/bilingual';
import type { Id } from '../../shared/kit/ids';
import type { Instant } from '../../shared/kit/instant';
import type { Outcome } from '../../shared/kit/outcome';
import type { Retrospective } from '../../shared/retrospective/retrospective';
import type { SeverityLevel } from '../../shared/retrospective/severity';
import type { Keeping } from './keeping';
import type { KeptReviews } from './kept-reviews';
import type { LocalRecords } from './local-records';
import type { Item } from './news';
import type { DocumentSession } from './session';

/** A row of the library list: what is shown without opening the body. */
export interface Listed {
  readonly id: Id;
  readonly title: string;
  readonly language: Language;
  readonly severity: SeverityLevel | null;
  readonly status: Retrospective['status']['state'];
  readonly sample: boolean;
  readonly services: readonly string[];
  /** State of the six steps in order. */
  readonly progress: readonly ('empty' | 'in-progress' | 'ready')[];
  readonly actionsDone: number;
  readonly actionsTotal: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly revision: number;
}

export type { Asset };

/** A row of the trash. */
export interface Trashed extends Listed {
  readonly deletedAt: Instant;
}

/** Why an earlier value of a document was kept: on request, each hour, before something else took its place. */
export type SnapshotKind =
  | 'named'
  | 'automatic'
  | 'export'
  | 'restore'
  | 'merge'
  | 'replaced'
  | 'loss'
  | 'recovery'
  /** What a file on the disk held. */
  | 'file';

/** An earlier value of a document, without the value; users call it a version. */
export interface Snapshot {
  readonly key: number;
  readonly revision: number;
  readonly at: Instant;
  readonly kind: SnapshotKind;
  /** As the writer called it; empty without a name of its own. */
  readonly name: string;
  /** Counts those made on request, from 1; null for the others. */
  readonly number: number | null;
}

export interface KeptSnapshot {
  readonly snapshot: Snapshot;
  /** False when this very revision was kept before. */
  readonly isNew: boolean;
}

/** Days a deleted document stays in the trash. */
export const trashDays = 30;

export interface Library {
  /** Newest first, without the deleted ones. */
  list(): Promise<Outcome<readonly Listed[]>>;
  /** Called when the list changed, here or in another tab, with what changed it. Answers its undo. */
  watch(listener: (item: Exclude<Item, { readonly kind: 'hand-over' }>) => void): () => void;
  /** Puts a new document in. `conflict` when its id is there with other content. */
  add(retrospective: Retrospective, assets: readonly Asset[]): Promise<Outcome<void>>;
  /** Puts it in the place of the stored one with its id. */
  replace(retrospective: Retrospective, assets: readonly Asset[]): Promise<Outcome<void>>;
  /** The stored value without opening it for writing; edits written ahead are in it. */
  read(id: Id): Promise<Outcome<{ readonly retrospective: Retrospective; readonly revision: number }>>;
  assets(id: Id): Promise<Outcome<readonly Asset[]>>;
  /** One image by its hash. */
  asset(hash: string): Promise<Outcome<Asset>>;
  /** Keeps an image beside a document. A hash that is known keeps its bytes. */
  putAsset(id: Id, asset: Asset): Promise<Outcome<void>>;
  /** Opens for writing; read-only when another tab holds it or its format is newer than ours. */
  open(id: Id): Promise<Outcome<DocumentSession>>;
  /** Puts it in the trash; `restore` takes it back. */
  remove(id: Id): Promise<Outcome<void>>;
  restore(id: Id): Promise<Outcome<void>>;
  /** What lies in the trash, the latest first. */
  trash(): Promise<Outcome<readonly Trashed[]>>;
  /** Takes a document out of the trash for ever, with the images nobody else needs. `not-allowed` outside the trash. */
  erase(id: Id): Promise<Outcome<void>>;
  /** Erases what has lain in the trash for longer than `trashDays`. */
  purge(): Promise<Outcome<void>>;
  /** A copy under a new id and the given title; answers the id. */
  duplicate(id: Id, title: string): Promise<Outcome<Id>>;
  /** A new document with the targets, ladder, roles, categories and questions of that one; answers its id. */
  startFrom(id: Id): Promise<Outcome<Id>>;
  /** Newest first. */
  snapshots(id: Id): Promise<Outcome<readonly Snapshot[]>>;
  snapshot(key: number): Promise<Outcome<Retrospective>>;
  /** Keeps the stored value as it is now: an open session has to be flushed before. */
  keepSnapshot(id: Id, kind: SnapshotKind): Promise<Outcome<KeptSnapshot>>;
  /** Keeps another value of the document, one that was never stored, with its images. */
  keepOther(id: Id, other: Retrospective, assets: readonly Asset[]): Promise<Outcome<void>>;
  renameSnapshot(key: number, name: string): Promise<Outcome<void>>;
  /** The stored text as it is, for a download when it cannot be opened. */
  raw(id: Id): Promise<Outcome<string>>;
  /** What belongs to documents and never leaves this device. */
  readonly local: LocalRecords;
  /** Reviews of pasted texts that are not finished; they never leave this device either. */
  readonly reviews: KeptReviews;
  /** What backups need of the store. */
  readonly keeping: Keeping;
  /** Settings of this machine. */
  preference(key: string): Promise<string | null>;
  setPreference(key: string, value: string): Promise<Outcome<void>>;
}
