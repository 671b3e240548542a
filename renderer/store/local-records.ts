/** What belongs to a document and stays on this machine: the pasted texts as they were, and the names behind its roles. */
import type { Id, MakeId } from '../../shared/kit/ids';
import type { Instant } from '../../shared/kit/instant';
import { fail, type Outcome, succeed } from '../../shared/kit/outcome';
import type { NamedPerson } from '../../shared/privacy/name-mask';
import type { Database } from './database';
import type { News } from './news';
import { unpack } from './pack';
import { done, guard } from './problem';

/** Where an event stands in a pasted text; `hash` is that of its evidence. */
export interface LogPlace {
  readonly hash: string;
  readonly line: number;
  readonly endLine: number;
}

/** A pasted text without the text. */
export interface KeptLog {
  readonly key: Id;
  /** Id of its format. */
  readonly format: string;
  readonly at: Instant;
  readonly lines: number;
  readonly places: readonly LogPlace[];
}

/** A pasted text and who is in it, as they come from the reading. */
export interface LocalRecord {
  readonly log: KeptLog;
  /** Compressed with zlib. */
  readonly bytes: Uint8Array;
  readonly people: readonly NamedPerson[];
}

export interface LocalRecords {
  keep(document: Id, record: LocalRecord): Promise<Outcome<void>>;
  /** The pasted texts of a document, the first first. */
  logs(document: Id): Promise<Outcome<readonly KeptLog[]>>;
  text(key: Id): Promise<Outcome<string>>;
  people(document: Id): Promise<Outcome<readonly NamedPerson[]>>;
}

export const openLocalRecords = (database: Database, news: News): LocalRecords => ({
  keep: (document, record) =>
    guard(document, async () => {
      await database.transaction('rw', [database.logs, database.names], () =>
        keepRows(database, document, record),
      );
      news.publish({ kind: 'listed' });
      return done;
    }),
  logs: (document) =>
    guard(document, async () => {
      const rows = await database.logs.where('document').equals(document).toArray();
      return succeed(rows.map(withoutText).sort((one, other) => (one.at < other.at ? -1 : 1)));
    }),
  text: (key) =>
    guard(key, async () => {
      const row = await database.logs.get(key);
      return row ? succeed(unpack(row.bytes)) : fail({ kind: 'missing', subject: '' });
    }),
  people: (document) =>
    guard(document, async () => succeed((await database.names.get(document))?.people ?? [])),
});

async function keepRows(database: Database, document: Id, record: LocalRecord): Promise<void> {
  const { log, bytes, people } = record;
  const known = (await database.names.get(document))?.people ?? [];
  await database.logs.put({ ...log, document, bytes });
  await database.names.put({ document, people: joined(known, people) });
}

/** What was said last about a name counts. */
function joined(known: readonly NamedPerson[], people: readonly NamedPerson[]): readonly NamedPerson[] {
  const now = new Set(people.flatMap(({ names }) => names));
  return [...known.filter(({ names }) => !names.some((name) => now.has(name))), ...people];
}

const withoutText = ({ key, format, at, lines, places }: KeptLog): KeptLog => ({
  key,
  format,
  at,
  lines,
  places,
});

interface Copy {
  readonly from: Id;
  readonly to: Id;
}

export async function copyLocalRecords(
  database: Database,
  makeId: MakeId,
  { from, to }: Copy,
): Promise<Outcome<void>> {
  return guard(to, async () => {
    const rows = await database.logs.where('document').equals(from).toArray();
    const names = await database.names.get(from);
    await database.logs.bulkPut(rows.map((row) => ({ ...row, key: makeId(), document: to })));
    if (names) await database.names.put({ ...names, document: to });
    return done;
  });
}
