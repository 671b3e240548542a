/** The structured edits of a document: which can be undone and done again since it was opened. Typing in an editor is not among them. */
import { type Instant, toMilliseconds } from '../../shared/kit/instant';
import { type Change, changeOf } from '../../shared/retrospective/change';
import { applyEdit, type Edit } from '../../shared/retrospective/edit';
import { isEqual } from '../../shared/retrospective/equal';
import { inverseOf } from '../../shared/retrospective/inverse';
import type { Retrospective } from '../../shared/retrospective/retrospective';
import { type Obstacle, takeBack } from '../../shared/retrospective/take-back';

export interface HistoryEntry {
  /** Ascending within a document. */
  readonly number: number;
  /** When its edit was made; the last one of a burst of typing in a field. */
  readonly at: Instant;
  readonly change: Change;
  readonly edit: Edit;
  readonly inverse: Edit;
  /** It was undone and not done again. */
  readonly undone: boolean;
}

/** What undo or redo came to: the edit to apply, or why there is none. */
export interface HistoryStep {
  readonly entry: HistoryEntry;
  readonly edit: Edit | null;
  readonly obstacle: Obstacle | null;
}

/** Entries that are kept with a document. */
export const historyLimit = 200;

/** A pause in typing after which a field begins a new entry, in milliseconds. */
const pause = 1000;

export interface History {
  /** Takes note of an edit that is about to be applied; null when it is none of these, or changes nothing. */
  record(before: Retrospective, edit: Edit, at: Instant, change?: Change): HistoryEntry | null;
  /** Null: there is nothing to undo. */
  undo(now: Retrospective): HistoryStep | null;
  redo(now: Retrospective): HistoryStep | null;
  canUndo(): boolean;
  canRedo(): boolean;
  /** Whether undo would take back this entry. */
  isLast(entry: HistoryEntry): boolean;
  /** From here on nothing before can be undone: as after opening. */
  forget(): void;
  /** Entries that are new or different since they were last stored. */
  unsaved(): readonly HistoryEntry[];
  acknowledge(stored: readonly HistoryEntry[]): void;
}

/** Numbers continue after `from`, the last one stored for this document. */
export function openHistory(from: number): History {
  let last = from;
  let done: readonly HistoryEntry[] = [];
  let undone: readonly HistoryEntry[] = [];
  const unsaved = new Map<number, HistoryEntry>();
  const keep = (entry: HistoryEntry): HistoryEntry => {
    unsaved.set(entry.number, entry);
    return entry;
  };

  return {
    record(before, edit, at, change = changeOf(before, edit)) {
      if (edit.type === 'splice-prose' || isEqual(before, applyEdit(before, edit))) return null;
      const made = { number: last + 1, at, change, edit, inverse: inverseOf(before, edit), undone: false };
      const previous = undone.length === 0 ? done.at(-1) : undefined;
      const entry =
        previous && isTypedOn(previous, made)
          ? { ...made, number: previous.number, inverse: previous.inverse }
          : made;
      last = Math.max(last, entry.number);
      undone = [];
      done = [...done.filter(({ number }) => number !== entry.number), entry].slice(-historyLimit);
      return keep(entry);
    },
    undo(now) {
      const entry = done.at(-1);
      if (!entry) return null;
      done = done.slice(0, -1);
      const taken = takeBack(now, entry.edit, entry.inverse);
      if (!taken.ok) return { entry, edit: null, obstacle: taken.obstacle };
      const marked = keep({ ...entry, undone: true });
      undone = [...undone, marked];
      return { entry: marked, edit: taken.edit, obstacle: null };
    },
    redo(now) {
      const entry = undone.at(-1);
      if (!entry) return null;
      undone = undone.slice(0, -1);
      // Done again is the undoing taken back.
      const taken = takeBack(now, entry.inverse, entry.edit);
      if (!taken.ok) return { entry, edit: null, obstacle: taken.obstacle };
      const marked = keep({ ...entry, undone: false });
      done = [...done, marked];
      return { entry: marked, edit: taken.edit, obstacle: null };
    },
    canUndo: () => done.length > 0,
    canRedo: () => undone.length > 0,
    isLast: ({ number }) => done.at(-1)?.number === number,
    forget() {
      done = [];
      undone = [];
    },
    unsaved: () => [...unsaved.values()],
    acknowledge(stored) {
      for (const entry of stored) if (unsaved.get(entry.number) === entry) unsaved.delete(entry.number);
    },
  };
}

/** One more key in the text field the last entry was typed in. */
function isTypedOn(last: HistoryEntry, next: HistoryEntry): boolean {
  const field = typedField(last);
  return (
    field !== null && field === typedField(next) && toMilliseconds(next.at) - toMilliseconds(last.at) < pause
  );
}

/** The one text field an entry changed; null for anything else. */
function typedField({ change, edit }: HistoryEntry): string | null {
  if (change.kind !== 'details' && change.kind !== 'changed') return null;
  const [only, ...others] = change.fields;
  if (only === undefined || others.length > 0 || chosen.has(only)) return null;
  if (edit.type === 'set-details') return only;
  if (edit.type !== 'put-item' || change.kind !== 'changed') return null;
  const value = (edit.item as unknown as Readonly<Record<string, unknown>>)[only];
  return typeof value === 'string' ? `${change.collection} ${change.id} ${only}` : null;
}

/** Fields whose text is chosen from a list: each choice stands for itself. */
const chosen: ReadonlySet<string> = new Set([
  ...['kind', 'family', 'category', 'parent', 'confidence', 'state', 'verdict', 'phase', 'milestone', 'goal'],
  ...['factor', 'side', 'means', 'due', 'language', 'severity', 'status', 'zone', 'reviewDate', 'questions'],
  'causesTitle',
]);
