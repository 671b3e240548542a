/**
 * Every edit goes to localStorage before its save, synchronously: a page that closes right after a key has no time
 * for the database. One entry per edit, numbered; a save says the number it went through, and what is older goes.
 */
import type { Id } from '../../shared/kit/ids';
import type { Edit } from '../../shared/retrospective/edit';
import type { Retrospective } from '../../shared/retrospective/retrospective';

export type LocalStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** An edit as it was found: its content has passed nothing yet. */
export interface Entry {
  readonly sequence: number;
  /** Revision that was stored when it was written. */
  readonly base: number;
  readonly edit: unknown;
}

type Splice = Extract<Edit, { readonly type: 'splice-prose' }>;

/** A larger edit would eat the small quota of localStorage: it is saved at once instead. */
const largestEntry = 256 * 1024;

const prefixOf = (id: Id): string => `afterword:ahead:${id}:`;

/** Numbers of the entries of a document, ascending. */
function sequences(storage: LocalStore, id: Id): readonly number[] {
  const prefix = prefixOf(id);
  const found: number[] = [];
  for (let index = 0; index < storage.length; index++) {
    const key = storage.key(index);
    if (!key?.startsWith(prefix)) continue;
    const rest = key.slice(prefix.length);
    if (/^\d{1,15}$/.test(rest)) found.push(Number(rest));
  }
  return found.sort((a, b) => a - b);
}

function parseEntry(text: string, sequence: number): Entry | null {
  try {
    const { base, edit } = JSON.parse(text);
    return Number.isSafeInteger(base) ? { sequence, base, edit } : null;
  } catch {
    return null;
  }
}

export interface Found {
  readonly entries: readonly Entry[];
  /** Number of the last entry, readable or not; 0 without any. */
  readonly last: number;
  /** Numbers of entries that are no JSON of ours. */
  readonly unreadable: readonly number[];
}

/** What was written ahead for a document, in order. */
export function readAhead(storage: LocalStore, id: Id): Found {
  const numbers = sequences(storage, id);
  const entries: Entry[] = [];
  const unreadable: number[] = [];
  for (const sequence of numbers) {
    const entry = parseEntry(storage.getItem(prefixOf(id) + sequence) ?? '', sequence);
    if (entry) entries.push(entry);
    else unreadable.push(sequence);
  }
  return { entries, last: numbers.at(-1) ?? 0, unreadable };
}

/** Forgets the entries up to and including a number. */
export function dropAhead(storage: LocalStore, id: Id, through: number): void {
  for (const sequence of sequences(storage, id))
    if (sequence <= through) storage.removeItem(prefixOf(id) + sequence);
}

const leftKey = (id: Id): string => `afterword:left:${id}`;

/** Notes that the page went on purpose. */
export const markLeft = (storage: LocalStore, id: Id): boolean => put(storage, leftKey(id), 'left');

/** Whether the page went on purpose the last time; asked once. */
export function hasLeft(storage: LocalStore, id: Id): boolean {
  const left = storage.getItem(leftKey(id)) !== null;
  storage.removeItem(leftKey(id));
  return left;
}

export interface Journal {
  /** Number of the last edit, kept or not. */
  last(): number;
  /** False when this edit, or one before it that is not saved yet, could not be kept. */
  write(edit: Edit, before: Retrospective, base: number): boolean;
  /** The number a save goes through: later edits no longer join an entry up to it. */
  seal(): number;
  /** The store has everything up to this number. */
  acknowledge(through: number): void;
  /** Every edit that is not in the store is kept here. */
  isComplete(): boolean;
}

/** Numbers continue after `from`, the last one used for this document. */
export function openJournal(storage: LocalStore, id: Id, from: number): Journal {
  const prefix = prefixOf(id);
  let last = from;
  /** First edit that could not be kept: later ones without it would be applied to the wrong text. */
  let missing: number | null = null;
  let open: Splice | null = null;

  return {
    last: () => last,
    write(edit, before, base) {
      const joined = open && isRetyped(open, edit) ? { ...open, insert: edit.insert } : null;
      if (!joined) {
        last += 1;
        open = isSingle(edit, before) ? edit : null;
      } else open = joined;
      if (missing === null && !put(storage, prefix + last, JSON.stringify({ base, edit: joined ?? edit })))
        missing = last;
      return missing === null;
    },
    seal() {
      open = null;
      return last;
    },
    acknowledge(through) {
      dropAhead(storage, id, through);
      if (missing !== null && through >= missing) missing = null;
    },
    isComplete: () => missing === null,
  };
}

/** A splice that leaves exactly one block of its own, at a place that exists. */
const isSingle = (edit: Edit, before: Retrospective): edit is Splice =>
  edit.type === 'splice-prose' &&
  edit.insert.length === 1 &&
  edit.start >= 0 &&
  edit.remove >= 0 &&
  edit.start <= before.prose[edit.page].children.length;

/** The same single block once more: what typing in a paragraph comes to. */
const isRetyped = (open: Splice, edit: Edit): edit is Splice =>
  edit.type === 'splice-prose' &&
  edit.page === open.page &&
  edit.start === open.start &&
  edit.remove === 1 &&
  edit.insert.length === 1;

function put(storage: LocalStore, key: string, text: string): boolean {
  if (text.length > largestEntry) return false;
  try {
    storage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
