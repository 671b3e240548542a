/** One save: compare the revision and write, in one transaction, or change nothing. */
import type { Transaction } from 'dexie';
import type { Id } from '../../shared/kit/ids';
import type { Instant } from '../../shared/kit/instant';
import { fail, type Outcome, succeed } from '../../shared/kit/outcome';
import type { Retrospective } from '../../shared/retrospective/retrospective';
import type { Database, ListedRow, Stamp } from './database';
import type { HistoryEntry } from './history';
import { writeHistory } from './history-rows';
import type { SnapshotKind } from './library';
import { problemOf } from './problem';
import { bodyRow, listedRow } from './row';
import { addSnapshot } from './snapshots';
import type { Timers } from './timers';

export interface SaveOrder {
  /** The document the session was opened for: a value with another id is refused. */
  readonly id: Id;
  readonly value: Retrospective;
  /** Revision this value was made from. */
  readonly expected: number;
  readonly writer: Id;
  readonly through: number;
  readonly at: Instant;
  /** Earlier values to keep in the same transaction. */
  readonly snapshots: readonly (Kept & { readonly kind: SnapshotKind })[];
  /** Structured edits that are in the value and not stored yet. */
  readonly history: readonly HistoryEntry[];
}

/** A value that is worth keeping. */
export interface Kept {
  readonly revision: number;
  readonly value: Retrospective;
  readonly at: Instant;
}

export interface Attempt {
  readonly outcome: Promise<Outcome<Stamp>>;
  /** Gives up: the transaction is undone unless it is committed already. */
  abandon(): void;
}

export function attemptSave(database: Database, order: SaveOrder): Attempt {
  let transaction: Transaction | null = null;
  let abandoned = false;
  const run = database.transaction(
    'rw',
    [database.listed, database.bodies, database.snapshots, database.history],
    (started) => {
      transaction = started;
      if (abandoned) started.abort();
      return write(database, order);
    },
  );
  return {
    outcome: Promise.resolve(run).catch((thrown) => fail(problemOf(thrown, order.value.title))),
    abandon() {
      abandoned = true;
      try {
        transaction?.abort();
      } catch {
        // Already committed: the next save finds the revision as its own.
      }
    },
  };
}

async function write(database: Database, order: SaveOrder): Promise<Outcome<Stamp>> {
  const { id, value, writer, through, at, snapshots, history } = order;
  if (value.id !== id) throw new Error(`A session of ${id} tried to save ${value.id}`);
  const held = await database.listed.get(id);
  if (!held) return fail({ kind: 'missing', subject: value.title });
  if (!mayFollow(held, order)) return fail({ kind: 'conflict', subject: value.title });
  const stamp: Stamp = { revision: held.revision + 1, writer, through };
  const { trashed, deletedAt } = held;
  for (const { value: kept, ...rest } of snapshots)
    await addSnapshot(database, { ...rest, document: id, json: JSON.stringify(kept) });
  // Awaiting what asks nothing of the database would let the transaction commit.
  if (history.length > 0) await writeHistory(database, id, history);
  await database.bodies.put(bodyRow(value, stamp, at));
  await database.listed.put({ ...listedRow(value, stamp, at), trashed, deletedAt });
  return succeed(stamp);
}

/** A save that was given up on may have been committed after all: then the revision is our own, and older. */
const mayFollow = (held: ListedRow, order: SaveOrder): boolean =>
  held.revision === order.expected || (held.writer === order.writer && held.through <= order.through);

/** A write may never settle on a full disk: after the limit it counts as not done. */
export function withLimit(
  attempt: Attempt,
  milliseconds: number,
  timers: Timers,
  subject: string,
): Promise<Outcome<Stamp>> {
  return new Promise((resolve) => {
    const timer = timers.setTimeout(() => {
      resolve(fail({ kind: 'timeout', subject }));
      attempt.abandon();
    }, milliseconds);
    void attempt.outcome.then((outcome) => {
      timers.clearTimeout(timer);
      resolve(outcome);
    });
  });
}
