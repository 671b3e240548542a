/** The tables on this device. Rows of the list and bodies live apart, so that listing never reads a text. */
import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Id } from '../../shared/kit/ids';
import type { Instant } from '../../shared/kit/instant';
import type { NamedPerson } from '../../shared/privacy/name-mask';
import type { KeptReview } from './kept-reviews';
import type { Asset, Listed, Snapshot } from './library';
import type { KeptLog } from './local-records';
import { pack } from './pack';

/** What a save leaves behind for the next one to compare with. */
export interface Stamp {
  readonly revision: number;
  /** The session that wrote it. */
  readonly writer: Id;
  /** Number of the last edit that is in it: edits written ahead with a larger one are not. */
  readonly through: number;
}

export interface ListedRow extends Listed, Stamp {
  readonly trashed: 0 | 1;
  readonly deletedAt: Instant | null;
  /** `updatedAt` in milliseconds: instants as text do not sort within a second. */
  readonly changed: number;
}

export interface BodyRow extends Stamp {
  readonly id: Id;
  readonly formatVersion: number;
  readonly updatedAt: Instant;
  /** The retrospective as JSON text: bytes that do not pass the schema stay what they are. */
  readonly json: string;
}

export interface SnapshotRow extends Snapshot {
  readonly document: Id;
  /** The retrospective as JSON text, compressed with zlib; may be one that cannot be read. */
  readonly bytes: Uint8Array;
}

/** One structured edit of a document, as JSON text. */
export interface HistoryRow {
  readonly document: Id;
  readonly number: number;
  readonly json: string;
}

/** A stored text that did not pass the schema, kept untouched. */
export interface QuarantineRow {
  readonly document: Id;
  readonly revision: number;
  readonly at: Instant;
  readonly detail: string;
  readonly json: string;
}

/** A pasted text as it was, for the machine it was pasted on: names and secrets are in it. */
export interface LogRow extends KeptLog {
  readonly document: Id;
  /** The text, compressed with zlib. */
  readonly bytes: Uint8Array;
}

/** The names behind the roles of a document. */
export interface NamesRow {
  readonly document: Id;
  readonly people: readonly NamedPerson[];
}

/** The text of an unfinished review, compressed with zlib. */
export interface ReviewRow extends KeptReview {
  readonly bytes: Uint8Array;
}

/** Apart from the text, because it changes with every key. */
export interface DecisionsRow {
  readonly key: Id;
  readonly decided: string;
}

export interface ReferenceRow {
  readonly document: Id;
  readonly hash: string;
}

export interface PreferenceRow {
  readonly key: string;
  readonly value: string;
}

export type Database = Dexie & {
  readonly listed: EntityTable<ListedRow, 'id'>;
  readonly bodies: EntityTable<BodyRow, 'id'>;
  readonly assets: EntityTable<Asset, 'hash'>;
  readonly references: Table<ReferenceRow, [Id, string]>;
  readonly snapshots: EntityTable<SnapshotRow, 'key'>;
  readonly history: Table<HistoryRow, [Id, number]>;
  readonly quarantine: Table<QuarantineRow, [Id, number]>;
  readonly preferences: EntityTable<PreferenceRow, 'key'>;
  readonly logs: EntityTable<LogRow, 'key'>;
  readonly names: EntityTable<NamesRow, 'document'>;
  readonly reviews: EntityTable<ReviewRow, 'key'>;
  readonly decisions: EntityTable<DecisionsRow, 'key'>;
};

/** Tests hand in an IndexedDB of their own. */
export interface DatabasePlace {
  readonly name: string;
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
}

/** Strict durability: a relaxed transaction is acknowledged before it reaches the disk. */
export function openDatabase({ name, ...place }: DatabasePlace): Database {
  const database = new Dexie(name, { ...place, chromeTransactionDurability: 'strict', cache: 'disabled' });
  database.version(1).stores({
    listed: 'id, [trashed+changed]',
    bodies: 'id',
    assets: 'hash',
    references: '[document+hash], document',
    snapshots: '++key, document',
    quarantine: '[document+revision]',
    preferences: 'key',
  });
  database
    .version(2)
    .stores({ history: '[document+number]' })
    .upgrade((transaction) =>
      transaction
        .table('snapshots')
        .toCollection()
        .modify((row, place) => {
          place.value = compressed(row);
        }),
    );
  database.version(3).stores({ logs: 'key, document', names: 'document' });
  database.version(4).stores({ reviews: 'key, document', decisions: 'key' });
  return database as Database;
}

/** Before version 2 a snapshot was plain text, kept because most of the text went or another value took its place. */
const compressed = ({
  json,
  ...row
}: Omit<SnapshotRow, 'bytes'> & { readonly json: string }): SnapshotRow => ({
  ...row,
  kind: 'replaced',
  name: '',
  number: null,
  bytes: pack(json),
});
