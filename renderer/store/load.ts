/** Reads a stored document through its gates: JSON, migrations, schema, edits written ahead. */
import { migrate } from '../../shared/archive/migrations/migrate';
import type { Id } from '../../shared/kit/ids';
import type { Instant } from '../../shared/kit/instant';
import { fail, type Outcome, type Problem, succeed } from '../../shared/kit/outcome';
import type { Edit } from '../../shared/retrospective/edit';
import { formatVersion, type Retrospective } from '../../shared/retrospective/retrospective';
import { readRetrospective } from '../../shared/retrospective/schema';
import type { BodyRow, Database } from './database';
import { lastInHistory } from './history-rows';
import { guard } from './problem';
import { replay } from './replay';
import { type Found, type LocalStore, readAhead } from './write-ahead';

export interface Loaded {
  /** With the edits written ahead. */
  readonly value: Retrospective;
  /** As it is in the store. */
  readonly stored: Retrospective;
  readonly revision: number;
  readonly savedAt: Instant;
  readonly through: number;
  /** Number of the last edit written ahead, or `through` without any. */
  readonly last: number;
  /** Edits written ahead that are in `value` and not in `stored`. */
  readonly replayed: readonly Edit[];
  readonly skipped: number;
  /** Number of the last entry in the stored history. */
  readonly lastInHistory: number;
  /** When a value of it was last kept; null without any. */
  readonly lastSnapshotAt: Instant | null;
  /** Why it is a best effort and only for reading: a newer version of the app wrote it. Else null. */
  readonly newer: Problem | null;
}

export interface LoadPlace {
  readonly database: Database;
  readonly storage: LocalStore;
  readonly now: () => Instant;
}

export function load(place: LoadPlace, id: Id): Promise<Outcome<Loaded>> {
  return guard(id, async () => {
    // Before the row: what is gone from localStorage by then is certain to be in the row.
    const ahead = readAhead(place.storage, id);
    const row = await place.database.bodies.get(id);
    if (!row) return fail({ kind: 'missing', subject: id });
    const read = readBody(row);
    if (read.ok)
      return succeed({ ...withAhead(row, read.value, ahead), ...(await beside(place.database, id)) });
    if (read.problem.kind === 'newer-format') return readNewer(row, read.problem);
    await quarantine(place, row, read.problem);
    return read;
  });
}

/** What is known of a document beside its value. */
type Beside = Pick<Loaded, 'lastInHistory' | 'lastSnapshotAt'>;

const nothingBeside: Beside = { lastInHistory: 0, lastSnapshotAt: null };

async function beside(database: Database, id: Id): Promise<Beside> {
  const last = await database.snapshots.where('document').equals(id).last();
  return { lastInHistory: await lastInHistory(database, id), lastSnapshotAt: last?.at ?? null };
}

/** The value of a row, or `damaged` when it is not one of ours. */
export function readBody(row: Pick<BodyRow, 'json'> & { readonly id: Id }): Outcome<Retrospective> {
  const parsed = parse(row.json);
  if (!parsed.ok) return fail({ kind: 'damaged', subject: row.id, detail: parsed.detail });
  const migrated = migrate(parsed.value, row.id);
  // What cannot be migrated is refused by the schema in its own words.
  const read = readRetrospective(migrated.ok ? migrated.value : parsed.value);
  if (!read.ok) return read.problem.kind === 'newer-format' ? read : fail(damaged(row.id, read.problem));
  return read.value.id === row.id
    ? read
    : fail({ kind: 'damaged', subject: row.id, detail: `id ${read.value.id}` });
}

const damaged = (subject: Id, problem: Problem): Problem => ({
  kind: 'damaged',
  subject,
  detail: 'detail' in problem ? problem.detail : problem.kind,
});

type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly detail: string };

function parse(json: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch (thrown) {
    return { ok: false, detail: String(thrown) };
  }
}

function withAhead(row: BodyRow, stored: Retrospective, ahead: Found): Omit<Loaded, keyof Beside> {
  const isNew = (sequence: number) => sequence > row.through;
  // An entry of a later revision than this one belongs to another life of the document.
  const entries = ahead.entries.filter((entry) => isNew(entry.sequence) && entry.base <= row.revision);
  const { value, edits, skipped } = replay(stored, entries);
  return {
    value,
    stored,
    revision: row.revision,
    savedAt: row.updatedAt,
    through: row.through,
    last: Math.max(row.through, ahead.last),
    replayed: edits,
    skipped: skipped + ahead.unreadable.filter(isNew).length,
    newer: null,
  };
}

/** Read as if it were of our format; its unknown fields are kept. */
function readNewer(row: BodyRow, problem: Problem): Outcome<Loaded> {
  const parsed = parse(row.json);
  const read = readRetrospective({ ...(parsed.ok ? (parsed.value as object) : {}), formatVersion });
  if (!read.ok) return fail(problem);
  const nothing: Found = { entries: [], last: 0, unreadable: [] };
  return succeed({ ...withAhead(row, read.value, nothing), ...nothingBeside, newer: problem });
}

/** Keeps the untouched text even if something else takes its place later. */
function quarantine(place: LoadPlace, row: BodyRow, problem: Problem): PromiseLike<unknown> {
  const detail = 'detail' in problem ? problem.detail : problem.kind;
  return place.database.quarantine.put({
    document: row.id,
    revision: row.revision,
    at: place.now(),
    detail,
    json: row.json,
  });
}
