/** The trash: what lies in it, and how a document leaves the device for ever. */
import { Dexie } from 'dexie';
import type { Id } from '../../shared/kit/ids';
import { toMilliseconds } from '../../shared/kit/instant';
import { fail, type Outcome, succeed } from '../../shared/kit/outcome';
import type { Database, ListedRow } from './database';
import { dropReviewsBefore, dropReviewsOf } from './kept-reviews';
import { type Trashed, trashDays } from './library';
import type { SessionPlace } from './open-document';
import { takeHold } from './ownership';
import { done, guard } from './problem';
import { listed } from './row';
import { dropAhead } from './write-ahead';

const day = 24 * 60 * 60 * 1000;

const trashedRows = (database: Database): PromiseLike<ListedRow[]> =>
  database.listed.where('[trashed+changed]').between([1, Dexie.minKey], [1, Dexie.maxKey]).toArray();

export const trash = (database: Database): Promise<Outcome<readonly Trashed[]>> =>
  guard('', async () => {
    const rows = (await trashedRows(database)).map((row) => ({
      ...listed(row),
      deletedAt: row.deletedAt ?? row.updatedAt,
    }));
    const latest = (row: Trashed) => toMilliseconds(row.deletedAt);
    return succeed(rows.sort((one, other) => latest(other) - latest(one)));
  });

/** Not while somebody writes it: their next save would have nowhere to go. */
export async function erase(place: SessionPlace, id: Id): Promise<Outcome<void>> {
  const hold = await takeHold(place.locks, id, { ifAvailable: true }, () => undefined);
  if (!hold) return fail({ kind: 'locked', subject: id });
  const erased = await guard(id, () => eraseRows(place.database, id));
  await hold.release();
  if (!erased.ok) return erased;
  dropAhead(place.storage, id, Number.POSITIVE_INFINITY);
  place.canary.forget(id);
  place.news.publish({ kind: 'listed' });
  return done;
}

const eraseRows = (database: Database, id: Id): PromiseLike<Outcome<void>> =>
  database.transaction('rw', database.tables, async () => {
    const row = await database.listed.get(id);
    if (!row) return fail({ kind: 'missing', subject: id });
    if (row.trashed === 0) return fail({ kind: 'not-allowed', subject: row.title });
    const references = await database.references.toArray();
    const shared = new Set(references.filter((one) => one.document !== id).map(({ hash }) => hash));
    const own = references.filter((one) => one.document === id).map(({ hash }) => hash);
    await database.assets.bulkDelete(own.filter((hash) => !shared.has(hash)));
    await database.references.where('document').equals(id).delete();
    await database.snapshots.where('document').equals(id).delete();
    const all = [
      [id, Dexie.minKey],
      [id, Dexie.maxKey],
    ] as const;
    await database.history
      .where('[document+number]')
      .between(...all)
      .delete();
    await database.quarantine
      .where('[document+revision]')
      .between(...all)
      .delete();
    await database.logs.where('document').equals(id).delete();
    await database.names.delete(id);
    await dropReviewsOf(database, id);
    await database.bodies.delete(id);
    await database.listed.delete(id);
    return done;
  });

export async function purge(place: SessionPlace): Promise<Outcome<void>> {
  const lying = await trash(place.database);
  if (!lying.ok) return lying;
  const limit = toMilliseconds(place.now()) - trashDays * day;
  for (const { id, deletedAt } of lying.value) if (toMilliseconds(deletedAt) <= limit) await erase(place, id);
  return dropReviewsBefore(place.database, limit);
}
