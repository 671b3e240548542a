/** Earlier values of a document: kept compressed, listed without being read, named by the writer. */
import type { Id } from '../../shared/kit/ids';
import type { Instant } from '../../shared/kit/instant';
import { fail, type Outcome, succeed } from '../../shared/kit/outcome';
import type { Retrospective } from '../../shared/retrospective/retrospective';
import type { Database, SnapshotRow } from './database';
import type { Asset, KeptSnapshot, Snapshot, SnapshotKind } from './library';
import { readBody } from './load';
import { pack, unpack } from './pack';
import { done, guard } from './problem';
import { expired } from './retention';
import { writeAssets } from './stored-assets';

export interface SnapshotOrder {
  readonly document: Id;
  readonly revision: number;
  readonly at: Instant;
  readonly kind: SnapshotKind;
  readonly json: string;
}

/** Adds it in the running transaction, and lets go of automatic ones that are no longer needed. */
export async function addSnapshot(database: Database, order: SnapshotOrder): Promise<Snapshot> {
  const { json, ...rest } = order;
  const held = await rowsOf(database, order.document);
  const numbers = held.flatMap((row) => row.number ?? []);
  const number = order.kind === 'named' ? Math.max(0, ...numbers) + 1 : null;
  const row = { ...rest, name: '', number, bytes: pack(json) };
  const key = await database.snapshots.add(row);
  const old = expired([...held, { ...row, key }], order.at);
  // Deleting nothing asks nothing of the database, which then takes the transaction for finished.
  if (old.length > 0) await database.snapshots.bulkDelete([...old]);
  return listed({ ...row, key });
}

const rowsOf = (database: Database, document: Id): PromiseLike<SnapshotRow[]> =>
  database.snapshots.where('document').equals(document).toArray();

const listed = ({ document, bytes, ...rest }: SnapshotRow): Snapshot => rest;

/** Newest first. */
export const snapshotsOf = (database: Database, id: Id): Promise<Outcome<readonly Snapshot[]>> =>
  guard(id, async () => succeed((await rowsOf(database, id)).reverse().map(listed)));

export const readSnapshot = (database: Database, key: number): Promise<Outcome<Retrospective>> =>
  guard(`${key}`, async () => {
    const row = await database.snapshots.get(key);
    if (!row) return fail({ kind: 'missing', subject: `${key}` });
    return readBody({ id: row.document, json: unpack(row.bytes) });
  });

/** Keeps the stored value. What is the same as the last one of its kind, or for an unnamed one of any, is not kept twice. */
export const keepSnapshot = (
  database: Database,
  id: Id,
  { kind, at }: Pick<SnapshotOrder, 'kind' | 'at'>,
): Promise<Outcome<KeptSnapshot>> =>
  guard(id, () =>
    database.transaction(
      'rw',
      [database.bodies, database.snapshots],
      async (): Promise<Outcome<KeptSnapshot>> => {
        const body = await database.bodies.get(id);
        if (!body) return fail({ kind: 'missing', subject: id });
        const rows = await rowsOf(database, id);
        const same = rows.findLast(
          (row) => row.revision === body.revision && (kind !== 'named' || row.kind === kind),
        );
        if (same) return succeed({ snapshot: listed(same), isNew: false });
        const { revision, json } = body;
        const snapshot = await addSnapshot(database, { document: id, revision, at, kind, json });
        return succeed({ snapshot, isNew: true });
      },
    ),
  );

interface Other {
  readonly id: Id;
  readonly other: Retrospective;
  readonly assets: readonly Asset[];
  readonly at: Instant;
}

/** Without a revision: none of the document's own is taken for the same. */
export const keepOther = (database: Database, { id, other, assets, at }: Other): Promise<Outcome<void>> =>
  guard(other.title, () =>
    database.transaction('rw', [database.snapshots, database.assets, database.references], async () => {
      const json = JSON.stringify(other);
      await addSnapshot(database, { document: id, revision: 0, at, kind: 'file', json });
      await writeAssets(database, id, assets);
      return done;
    }),
  );

export const renameSnapshot = (database: Database, key: number, name: string): Promise<Outcome<void>> =>
  guard(name, async () => {
    const updated = await database.snapshots.update(key, { name });
    return updated === 0 && !(await database.snapshots.get(key))
      ? fail({ kind: 'missing', subject: name })
      : done;
  });
