/** The library on this device, kept in IndexedDB. */
import { Dexie } from 'dexie';
import type { Id, MakeId } from '../../shared/kit/ids';
import type { Instant } from '../../shared/kit/instant';
import { fail, type Outcome, succeed } from '../../shared/kit/outcome';
import { beginFrom } from '../../shared/retrospective/begin-from';
import type { Retrospective } from '../../shared/retrospective/retrospective';
import { readRetrospective } from '../../shared/retrospective/schema';
import { canary } from './canary';
import { type BodyRow, type Database, type DatabasePlace, openDatabase } from './database';
import { openKeeping } from './keeping';
import { openKeptReviews } from './kept-reviews';
import type { Asset, Library, Listed } from './library';
import { load, readBody } from './load';
import { copyLocalRecords, openLocalRecords } from './local-records';
import { type Channel, openNews } from './news';
import { openDocument, type SessionPlace } from './open-document';
import { type Locks, takeHold } from './ownership';
import { done, guard } from './problem';
import { bodyRow, listed, listedRow } from './row';
import { addSnapshot, keepOther, keepSnapshot, readSnapshot, renameSnapshot, snapshotsOf } from './snapshots';
import { assetOf, assetsOf, putAsset, writeAssets } from './stored-assets';
import type { Timers } from './timers';
import { erase, purge, trash } from './trash';
import { dropAhead, type LocalStore, readAhead } from './write-ahead';

export interface LibraryPlace {
  readonly database: DatabasePlace;
  readonly now: () => Instant;
  readonly makeId: MakeId;
  /** `navigator.locks` */
  readonly locks: Locks;
  /** `localStorage`, for what is written ahead. */
  readonly storage: LocalStore;
  /** Opens the channel on which tabs tell each other the news. */
  readonly channel: (name: string) => Channel;
  readonly timers: Timers;
}

export function openLibrary(place: LibraryPlace): Library {
  const { now, makeId, locks, storage, timers } = place;
  const database = openDatabase(place.database);
  const news = openNews(place.channel(`afterword:${place.database.name}`));
  const watched = canary(storage);
  news.listen((item) => item.kind === 'saved' && watched.note(item.id, item.revision));
  const leaving: SessionPlace['leaving'] = new Map();
  const here = { database, now, makeId, locks, storage, timers, news, canary: watched, leaving };
  const local = openLocalRecords(database, news);
  return {
    list: () => list(database),
    watch: (listener) => news.listen((item) => item.kind !== 'hand-over' && listener(item)),
    add: (retrospective, assets) => put(here, retrospective, assets, mayAdd),
    replace: (retrospective, assets) =>
      holding(here, retrospective, () => put(here, retrospective, assets, mayReplace)),
    read: (id) => read(here, id),
    assets: (id) => assetsOf(database, id),
    asset: (hash) => assetOf(database, hash),
    putAsset: (id, asset) => putAsset(database, id, asset),
    open: (id) => openDocument(here, id),
    remove: (id) => setTrashed(here, id, now()),
    restore: (id) => setTrashed(here, id, null),
    trash: () => trash(database),
    erase: (id) => erase(here, id),
    purge: () => purge(here),
    duplicate: (id, title) => duplicate(here, id, title),
    startFrom: (id) => copyOf(here, id, ({ value }) => [beginFrom(value), []]),
    snapshots: (id) => snapshotsOf(database, id),
    snapshot: (key) => readSnapshot(database, key),
    keepSnapshot: (id, kind) => keepSnapshot(database, id, { kind, at: now() }),
    keepOther: (id, other, assets) => keepOther(database, { id, other, assets, at: now() }),
    renameSnapshot: (key, name) => renameSnapshot(database, key, name),
    raw: (id) => raw(database, id),
    local,
    reviews: openKeptReviews(database, news),
    keeping: openKeeping(here),
    preference: (key) => preference(database, key),
    setPreference: (key, value) => setPreference(database, key, value),
  };
}

const list = (database: Database): Promise<Outcome<readonly Listed[]>> =>
  guard('', async () => {
    const rows = await database.listed
      .where('[trashed+changed]')
      .between([0, Dexie.minKey], [0, Dexie.maxKey])
      .reverse()
      .toArray();
    return succeed(rows.map(listed));
  });

/** The copy speaks of the same people, so their names stay known for it. */
async function duplicate(place: SessionPlace, id: Id, title: string): Promise<Outcome<Id>> {
  const copied = await copyOf(place, id, ({ value, assets }) => [{ ...value, title, sample: false }, assets]);
  if (copied.ok) await copyLocalRecords(place.database, place.makeId, { from: id, to: copied.value });
  return copied;
}

interface Original {
  readonly value: Retrospective;
  readonly assets: readonly Asset[];
}

/** Adds what becomes of a stored document under an id of its own. */
async function copyOf(
  place: SessionPlace,
  id: Id,
  make: (original: Original) => readonly [Retrospective, readonly Asset[]],
): Promise<Outcome<Id>> {
  const [original, assets] = await Promise.all([read(place, id), assetsOf(place.database, id)]);
  if (!original.ok) return original;
  if (!assets.ok) return assets;
  const [made, itsAssets] = make({ value: original.value.retrospective, assets: assets.value });
  const copy = { ...made, id: place.makeId(), createdAt: place.now() };
  const added = await put(place, copy, itsAssets, mayAdd);
  return added.ok ? succeed(copy.id) : added;
}

async function read(place: SessionPlace, id: Id): ReturnType<Library['read']> {
  const loaded = await load(place, id);
  if (!loaded.ok) return loaded;
  const { value, revision, newer } = loaded.value;
  return newer ? fail(newer) : succeed({ retrospective: value, revision });
}

/** What is stored under an id, as far as there is something. */
interface Held {
  readonly body: BodyRow | undefined;
  readonly trashed: boolean;
  readonly isSame: boolean;
}

/** Null: go on. */
type Admission = (held: Held, subject: string) => Outcome<void> | null;

const mayAdd: Admission = ({ body, trashed, isSame }, subject) => {
  if (!body || trashed) return null;
  return isSame ? done : fail({ kind: 'conflict', subject });
};

const mayReplace: Admission = ({ body }, subject) => (body ? null : fail({ kind: 'missing', subject }));

/** Runs while nobody else can write the document. */
async function holding<T>(
  place: SessionPlace,
  { id, title }: Retrospective,
  run: () => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const hold = await takeHold(place.locks, id, { ifAvailable: true }, () => undefined);
  if (!hold) return fail({ kind: 'locked', subject: title });
  try {
    return await run();
  } finally {
    await hold.release();
  }
}

/** Writes a whole document; what stood in its place is kept as a snapshot. */
async function put(
  place: SessionPlace,
  given: Retrospective,
  assets: readonly Asset[],
  admit: Admission,
): Promise<Outcome<void>> {
  const checked = readRetrospective(given);
  if (!checked.ok) return checked;
  const value = checked.value;
  const { database, storage, news } = place;
  const ahead = readAhead(storage, value.id).last;
  const outcome = await guard(value.title, () =>
    database.transaction(
      'rw',
      [database.listed, database.bodies, database.snapshots, database.assets, database.references],
      async () => {
        const held = await heldFor(database, value);
        const answer = admit(held, value.title);
        if (answer) return answer;
        await writeWhole(place, value, held, ahead);
        await writeAssets(database, value.id, assets);
        return done;
      },
    ),
  );
  if (outcome.ok) {
    dropAhead(storage, value.id, ahead);
    news.publish({ kind: 'listed' });
  }
  return outcome;
}

async function heldFor(database: Database, value: Retrospective): Promise<Held> {
  const [body, row] = await Promise.all([database.bodies.get(value.id), database.listed.get(value.id)]);
  const stored = body && readBody(body);
  const isSame = stored?.ok === true && JSON.stringify(stored.value) === JSON.stringify(value);
  return { body, trashed: row?.trashed === 1, isSame };
}

async function writeWhole(
  { database, now, makeId, canary: watched }: SessionPlace,
  value: Retrospective,
  { body, isSame }: Held,
  ahead: number,
): Promise<void> {
  const at = now();
  const stamp = {
    revision: (body?.revision ?? 0) + 1,
    writer: makeId(),
    through: Math.max(body?.through ?? 0, ahead),
  };
  if (body && !isSame) {
    const { id: document, revision, json } = body;
    await addSnapshot(database, { document, revision, at, kind: 'replaced', json });
  }
  await database.bodies.put(bodyRow(value, stamp, at));
  await database.listed.put(listedRow(value, stamp, at));
  watched.note(value.id, stamp.revision);
}

function setTrashed(place: SessionPlace, id: Id, deletedAt: Instant | null): Promise<Outcome<void>> {
  return guard(id, async () => {
    const updated = await place.database.listed.update(id, {
      trashed: deletedAt === null ? 0 : 1,
      deletedAt,
    });
    if (updated === 0 && !(await place.database.listed.get(id)))
      return fail({ kind: 'missing', subject: id });
    place.news.publish({ kind: 'listed' });
    return done;
  });
}

const raw = (database: Database, id: Id): Promise<Outcome<string>> =>
  guard(id, async () => {
    const row = await database.bodies.get(id);
    return row ? succeed(row.json) : fail({ kind: 'missing', subject: id });
  });

async function preference(database: Database, key: string): Promise<string | null> {
  const found = await guard(key, async () => succeed(await database.preferences.get(key)));
  return found.ok ? (found.value?.value ?? null) : null;
}

const setPreference = (database: Database, key: string, value: string): Promise<Outcome<void>> =>
  guard(key, async () => {
    await database.preferences.put({ key, value });
    return done;
  });
