/** Looks, before anybody edits, whether the database still has what it had. */
import type { Copy } from '../../shared/archive/backup-index';
import type { Id } from '../../shared/kit/ids';
import { type Outcome, succeed } from '../../shared/kit/outcome';
import type { Canary } from './canary';
import type { Database, ListedRow } from './database';
import { readBody } from './load';
import { guard } from './problem';
import { listedRow } from './row';

/** A document that is not what it was. */
export interface Lost {
  readonly id: Id;
  /** Nothing of it is there, only its row in the list, or an older state. */
  readonly kind: 'gone' | 'empty' | 'older';
  /** The latest state outside the database, or null: nobody kept one. */
  readonly copy: Copy | null;
}

export interface Inspection {
  readonly lost: readonly Lost[];
  /** Documents that are there and as they were. */
  readonly sound: number;
}

interface Stored {
  readonly listed: ReadonlyMap<Id, number>;
  readonly bodies: ReadonlySet<Id>;
}

export function compare(
  { listed, bodies }: Stored,
  known: ReadonlyMap<Id, number>,
  aside: ReadonlySet<Id>,
  copies: readonly Copy[],
): Inspection {
  const copyOf = new Map(copies.map((copy) => [copy.id, copy]));
  const expected = new Set([...known.keys(), ...copyOf.keys(), ...listed.keys()]);
  const lost = [...expected].flatMap((id): readonly Lost[] => {
    const kind = kindOf(id);
    return kind === null || aside.has(id) ? [] : [{ id, kind, copy: copyOf.get(id) ?? null }];
  });
  return { lost, sound: [...listed.keys()].filter((id) => kindOf(id) === null).length };

  function kindOf(id: Id): Lost['kind'] | null {
    const revision = listed.get(id);
    if (revision === undefined) return bodies.has(id) ? null : 'gone';
    if (!bodies.has(id)) return 'empty';
    // localStorage reaches the disk late: the copies may know more.
    return revision < Math.max(known.get(id) ?? 0, copyOf.get(id)?.revision ?? 0) ? 'older' : null;
  }
}

/** Rows of the list that went are made anew from their bodies; everything else is only looked at. */
export const inspect = (
  database: Database,
  canary: Canary,
  remembered: readonly Copy[] | Promise<readonly Copy[]>,
): Promise<Outcome<Inspection>> =>
  guard('', async () => {
    const [keys, known, copies] = await Promise.all([
      database.bodies.toCollection().primaryKeys(),
      database.listed.toArray(),
      remembered,
    ]);
    const bodies = new Set(keys);
    const rows = [...known, ...(await relist(database, keys, known))];
    const listed = new Map(rows.map(({ id, revision }) => [id, revision]));
    const excused = new Set([...canary.aside(), ...canary.erased('own'), ...canary.erased('picked')]);
    const inspection = compare({ listed, bodies }, canary.known(), excused, copies);
    const lost = new Set(inspection.lost.map(({ id }) => id));
    for (const { id, revision } of rows) if (!lost.has(id)) canary.note(id, revision);
    return succeed(inspection);
  });

async function relist(
  database: Database,
  bodies: readonly Id[],
  known: readonly ListedRow[],
): Promise<readonly ListedRow[]> {
  const listed = new Set(known.map(({ id }) => id));
  const made: ListedRow[] = [];
  for (const id of bodies) {
    if (listed.has(id)) continue;
    const body = await database.bodies.get(id);
    const value = body && readBody(body);
    if (body && value?.ok) made.push(listedRow(value.value, body, body.updatedAt));
  }
  if (made.length > 0) await database.listed.bulkPut(made);
  return made;
}
