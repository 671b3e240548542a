/** The value of an open document with everything that changes it: edits, undo, redo, taking back. */
import type { Instant } from '../../shared/kit/instant';
import { type Change, changeOf, pagesRewritten } from '../../shared/retrospective/change';
import { applyEdit, type Edit } from '../../shared/retrospective/edit';
import type { Retrospective } from '../../shared/retrospective/retrospective';
import { readRetrospective } from '../../shared/retrospective/schema';
import type { PageId } from '../../shared/retrospective/step-id';
import { type Obstacle, takeBack } from '../../shared/retrospective/take-back';
import { type History, type HistoryEntry, type HistoryStep, openHistory } from './history';
import type { Loaded } from './load';

export interface EditedValue {
  current(): Retrospective;
  history(): History;
  rewritten(page: PageId): number;
  apply(edit: Edit): HistoryEntry | null;
  undo(): HistoryStep | null;
  redo(): HistoryStep | null;
  takeBack(entry: HistoryEntry): Obstacle | null;
  /** What was loaded takes the place of the value; nothing before can be undone. */
  show(loaded: Loaded): void;
}

/** `onWrite` is called after each change of the value, whatever it came from. */
export function editedValue(
  loaded: Loaded,
  now: () => Instant,
  onWrite: (edit: Edit, before: Retrospective) => void,
): EditedValue {
  let { value } = loaded;
  let history = openHistory(loaded.lastInHistory);
  const rewritten = new Map<PageId, number>();

  const write = (edit: Edit): void => {
    const before = value;
    value = applyEdit(before, edit);
    for (const page of pagesRewritten(edit)) rewritten.set(page, (rewritten.get(page) ?? 0) + 1);
    onWrite(edit, before);
  };
  const record = (edit: Edit, change: Change): HistoryEntry | null => {
    const entry = history.record(value, edit, now(), change);
    write(edit);
    return entry;
  };
  const step = (taken: HistoryStep | null): HistoryStep | null => {
    if (taken?.edit) write(taken.edit);
    return taken;
  };

  return {
    current: () => value,
    history: () => history,
    rewritten: (page) => rewritten.get(page) ?? 0,
    apply: (edit) => record(edit, changeOf(value, edit)),
    undo: () => step(history.undo(value)),
    redo: () => step(history.redo(value)),
    takeBack(entry) {
      if (history.isLast(entry)) return step(history.undo(value))?.obstacle ?? null;
      const taken = takeBack(value, entry.edit, entry.inverse);
      if (!taken.ok) return taken.obstacle;
      if (!readRetrospective(applyEdit(value, taken.edit)).ok) return 'changed';
      const change: Change = { kind: 'several', purpose: 'take-back', count: 1, first: entry.change };
      record({ type: 'batch', edits: [taken.edit], purpose: 'take-back' }, change);
      return null;
    },
    show(next) {
      value = next.value;
      history = historyOf(next, now());
    },
  };
}

/** With the entries of what was written ahead: they are stored with the save that brings it in. */
function historyOf(loaded: Loaded, at: Instant): History {
  const history = openHistory(loaded.lastInHistory);
  let value = loaded.stored;
  for (const edit of loaded.replayed) {
    history.record(value, edit, at);
    value = applyEdit(value, edit);
  }
  history.forget();
  return history;
}
