/** A machine for the store: one IndexedDB, one localStorage, and tabs that can be opened and crashed. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { type Database, openDatabase } from '../../../renderer/store/database';
import type { Library } from '../../../renderer/store/library';
import type { Channel } from '../../../renderer/store/news';
import { departureLimit } from '../../../renderer/store/open-document';
import { openLibrary } from '../../../renderer/store/open-library';
import type { DocumentSession } from '../../../renderer/store/session';
import type { LocalStore } from '../../../renderer/store/write-ahead';
import { createRetrospective } from '../../../shared/retrospective/create';
import type { Edit } from '../../../shared/retrospective/edit';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { type FakeLocks, fakeLocks } from './fake-locks';
import { type FakeTimers, fakeTimers } from './fake-timers';

export interface Tab {
  readonly library: Library;
  readonly timers: FakeTimers;
  /** The process is gone: nothing it still does arrives anywhere. */
  crash(): void;
}

export interface Machine {
  readonly storage: Map<string, string>;
  /** Characters localStorage takes; more throws like a browser. */
  quota: number;
  readonly locks: FakeLocks;
  readonly indexedDB: IDBFactory;
  /** The clock goes on by so many milliseconds. */
  pass(milliseconds: number): void;
  tab(options?: { readonly lockless?: boolean }): Tab;
  /** A connection of its own to look into the tables. */
  look(): Database;
}

let databases = 0;

export function machine(): Machine {
  const name = `store-${++databases}`;
  const storage = new Map<string, string>();
  const channels = new Set<Channel>();
  const indexedDB = new IDBFactory();
  let tabs = 0;
  let ids = 0;
  let clock = Date.UTC(2026, 0, 1);
  const self: Machine = {
    storage,
    quota: Number.POSITIVE_INFINITY,
    locks: fakeLocks(),
    indexedDB,
    pass: (milliseconds) => {
      clock += milliseconds;
    },
    tab: ({ lockless = false } = {}) => {
      const owner = ++tabs;
      let alive = true;
      const timers = fakeTimers();
      const locks = lockless ? fakeLocks() : self.locks;
      const library = openLibrary({
        database: { name, indexedDB, IDBKeyRange },
        now: () => new Date(++clock).toISOString(),
        makeId: () => `id-${++ids}`,
        locks: locks.manager(owner),
        storage: localStore(storage, () => (alive ? self.quota : null)),
        channel: () => channel(channels, () => alive),
        timers,
      });
      const crash = () => {
        alive = false;
        timers.stop();
        locks.end(owner);
      };
      return { library, timers, crash };
    },
    look: () => openDatabase({ name, indexedDB, IDBKeyRange }),
  };
  return self;
}

/** `quota` answers null once the tab is gone. */
function localStore(items: Map<string, string>, quota: () => number | null): LocalStore {
  const size = () => [...items].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem(key, value) {
      const limit = quota();
      if (limit === null) return;
      if (Number.isFinite(limit) && size() - (items.get(key)?.length ?? 0) + value.length > limit)
        throw new DOMException('full', 'QuotaExceededError');
      items.set(key, value);
    },
    removeItem(key) {
      if (quota() !== null) items.delete(key);
    },
  };
}

function channel(all: Set<Channel>, isAlive: () => boolean): Channel {
  const self: Channel = {
    onmessage: null,
    postMessage(data) {
      if (!isAlive()) return;
      for (const other of all) if (other !== self) setImmediate(() => receive(other, structuredClone(data)));
    },
  };
  all.add(self);
  return self;
}

const receive = (target: Channel, data: unknown) =>
  target.onmessage?.call(target as BroadcastChannel, { data } as MessageEvent);

/** Lets the database and the channels work for a while. */
export async function ticks(count: number): Promise<void> {
  for (let tick = 0; tick < count; tick++) await new Promise((resolve) => setImmediate(resolve));
}

/** Lets them work until something holds; never for ever. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tick = 0; tick < 5000; tick++) {
    if (await holds()) return;
    await ticks(1);
  }
  throw new Error('It never held');
}

export const isSaved = (session: DocumentSession): boolean => session.saveState().kind === 'saved';

export const retrospective = (id: string, title = id): Retrospective =>
  createRetrospective({ id, title, language: 'en', zone: 'UTC', createdAt: '2026-01-01T00:00:00Z' });

export const typed = (text: string, start = 0, remove = 1): Edit => ({
  type: 'splice-prose',
  page: 'narrative',
  start,
  remove,
  insert: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
});

/** Puts a new document in and opens it. */
export async function opened(tab: Tab, id: string): Promise<DocumentSession> {
  await tab.library.add(retrospective(id), []);
  return reopened(tab, id);
}

export async function reopened(tab: Tab, id: string): Promise<DocumentSession> {
  const opening = tab.library.open(id);
  await ticks(5);
  tab.timers.advance(departureLimit);
  const session = await opening;
  if (!session.ok) throw new Error(session.problem.kind);
  return session.value;
}

/** Earlier values that were kept, newest first; those that cannot be read are left out. */
export async function keptValues(tab: Tab, id: string): Promise<readonly Retrospective[]> {
  const snapshots = await tab.library.snapshots(id);
  if (!snapshots.ok) throw new Error(snapshots.problem.kind);
  const values = await Promise.all(snapshots.value.map(({ key }) => tab.library.snapshot(key)));
  return values.flatMap((value) => (value.ok ? [value.value] : []));
}

/** The stored value, without what is written ahead. */
export async function stored(machine: Machine, id: string): Promise<Retrospective> {
  const database = machine.look();
  const row = await database.bodies.get(id);
  database.close();
  return JSON.parse(row?.json ?? 'null');
}
