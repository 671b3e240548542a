/**
 * Outside the database, what has to be in it: one number a document in localStorage. A database whose files were
 * damaged comes back empty and says nothing; this does.
 */
import type { Id } from '../../shared/kit/ids';
import type { LocalStore } from './write-ahead';

const prefix = 'afterword:canary:';
const asidePrefix = 'afterword:set-aside:';
const erasedPrefix = 'afterword:erased:';

const put = (storage: LocalStore, key: string, value: string): void => {
  try {
    storage.setItem(key, value);
  } catch {
    // Full: the copies outside the database still tell.
  }
};

/** What follows the prefix in every key that has it. */
function keysAfter(storage: LocalStore, start: string): readonly string[] {
  const found: string[] = [];
  for (let index = 0; index < storage.length; index++) {
    const key = storage.key(index);
    if (key?.startsWith(start)) found.push(key.slice(start.length));
  }
  return found;
}

export interface Canary {
  /** The database has this revision. */
  note(id: Id, revision: number): void;
  /** The document left on purpose: nobody will miss it, and its copies are to go. */
  forget(id: Id): void;
  /** Latest revisions the database has had. */
  known(): ReadonlyMap<Id, number>;
  /** The user goes on without these. */
  setAside(ids: readonly Id[]): void;
  aside(): ReadonlySet<Id>;
  /** Documents whose copies are still to be removed from a place. */
  erased(place: string): readonly Id[];
  removed(place: string, ids: readonly Id[]): void;
}

export const canary = (storage: LocalStore, places: readonly string[] = ['own', 'picked']): Canary => ({
  note(id, revision) {
    put(storage, prefix + id, String(revision));
    storage.removeItem(asidePrefix + id);
    for (const place of places) storage.removeItem(`${erasedPrefix}${place}:${id}`);
  },
  forget(id) {
    storage.removeItem(prefix + id);
    for (const place of places) put(storage, `${erasedPrefix}${place}:${id}`, '1');
  },
  known: () =>
    new Map(keysAfter(storage, prefix).map((id) => [id, Number(storage.getItem(prefix + id))] as const)),
  setAside(ids) {
    for (const id of ids) {
      put(storage, asidePrefix + id, '1');
      storage.removeItem(prefix + id);
    }
  },
  aside: () => new Set(keysAfter(storage, asidePrefix)),
  erased: (place) => keysAfter(storage, `${erasedPrefix}${place}:`),
  removed(place, ids) {
    for (const id of ids) storage.removeItem(`${erasedPrefix}${place}:${id}`);
  },
});
