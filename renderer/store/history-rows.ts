/** The history of a document in the database: the last entries, each a row of its own. */
import { Dexie } from 'dexie';
import type { Id } from '../../shared/kit/ids';
import { type Outcome, succeed } from '../../shared/kit/outcome';
import type { Database, HistoryRow } from './database';
import { type HistoryEntry, historyLimit } from './history';
import { guard } from './problem';

const rowsOf = (database: Database, id: Id) =>
  database.history.where('[document+number]').between([id, Dexie.minKey], [id, Dexie.maxKey]);

/** One entry or more, in the running transaction; rows beyond the limit go. */
export async function writeHistory(
  database: Database,
  document: Id,
  entries: readonly HistoryEntry[],
): Promise<void> {
  await database.history.bulkPut(
    entries.map((entry) => ({ document, number: entry.number, json: JSON.stringify(entry) })),
  );
  const last = Math.max(...entries.map(({ number }) => number));
  await database.history
    .where('[document+number]')
    .between([document, Dexie.minKey], [document, last - historyLimit], true, true)
    .delete();
}

/** Number of the last entry; 0 without any. */
export async function lastInHistory(database: Database, id: Id): Promise<number> {
  const [key] = await rowsOf(database, id).reverse().limit(1).primaryKeys();
  return key?.[1] ?? 0;
}

/** Newest first. */
export const readHistory = (database: Database, id: Id): Promise<Outcome<readonly HistoryEntry[]>> =>
  guard(id, async () => succeed((await rowsOf(database, id).reverse().toArray()).flatMap(entryOf)));

function entryOf({ json }: HistoryRow): readonly HistoryEntry[] {
  try {
    return [JSON.parse(json)];
  } catch {
    return [];
  }
}
