/** Lists of rows edited in place: adding, removing with a way back, moving, and where the caret goes after each. */
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isCaretAtEdge } from './caret-edge';
import { isComposing, onCommit } from './commit';
import { showToast } from './Toast';

interface Identified {
  readonly id: string;
}

/** What keeps the rows. `take` removes one and answers how to put it back. */
export interface RowStore<Item> {
  readonly put: (item: Item) => void;
  readonly insert: (item: Item, after?: string) => void;
  readonly take: (item: Item) => () => void;
  readonly moveTo?: (id: string, place: string) => void;
}

export interface RowsOrder<Item> {
  /** In the order shown. */
  readonly items: readonly Item[];
  readonly store: RowStore<Item>;
  readonly readOnly: boolean;
  readonly create: () => Item;
  /** What the row is called in messages; an empty name makes it a row that goes without being asked about. */
  readonly nameOf: (item: Item) => string;
  /** Draws the row soon, in a list that draws only what is near. */
  readonly bring?: (id: string) => void;
  /** What single letters do on a row that has the focus itself; given, Escape goes from its text to the row. */
  readonly letters?: Readonly<Record<string, (item: Item) => void>>;
}

export interface Rows<Item> {
  /** Ref of the element that holds the rows (`data-row`), their first texts (`data-lead`), the adding button. */
  readonly attach: (list: HTMLElement | null) => void;
  readonly readOnly: boolean;
  readonly put: (item: Item) => void;
  readonly add: (after?: Item) => void;
  readonly insert: (item: Item, after?: Item) => void;
  readonly remove: (item: Item) => void;
  readonly move: (item: Item, by: -1 | 1) => void;
  readonly focus: (id: string) => void;
  /** Keys of a row's first text: Enter adds below, Backspace in an empty row removes it, Alt+↑↓ moves, ↑↓ walk. */
  readonly keys: (item: Item) => (event: KeyboardEvent) => void;
  /** Keys of the row itself: ↑↓ walk, Enter adds below, Delete removes, Alt+↑↓ moves, F2 or Escape goes to its text. */
  readonly rowKeys: (item: Item) => (event: KeyboardEvent) => void;
  /** What a text field of the row needs to show one of its texts and keep it. */
  readonly bind: (item: Item, key: TextKey<Item>) => BoundText;
  /** For a field of one line (`data-cell`): ↑↓ walk to the same field of the next row. */
  readonly cellKeys: (item: Item, cell: string) => (event: KeyboardEvent) => void;
  /** For the last field of a row: Enter adds below. */
  readonly enterAdds: (item: Item) => (event: KeyboardEvent) => void;
}

/** The properties that hold free text. */
export type TextKey<Item> = { [K in keyof Item]: string extends Item[K] ? K : never }[keyof Item];

export interface BoundText {
  readonly value: string;
  readonly readOnly: boolean;
  readonly onText: (text: string) => void;
}

/** The same object on every render, so that a row that did not change is not drawn again. */
export function useRows<Item extends Identified>(order: RowsOrder<Item>): Rows<Item> {
  const { t } = useTranslation();
  const latest = useRef(order);
  latest.current = order;
  const words = useRef<Words>({ removed: (name) => name, undo: '' });
  words.current = {
    removed: (name) => t('structures.rows.removed', { name }),
    undo: t('structures.rows.undo'),
  };
  const place = useRef<Place>({ list: null, wanted: null });
  const rows = useRef<Rows<Item> | null>(null);
  rows.current ??= makeRows(latest, words, place.current);
  useLayoutEffect(() => {
    const { list, wanted } = place.current;
    if (wanted !== null && focusAt(list, wanted)) place.current.wanted = null;
  });
  return rows.current;
}

/** Where the rows are drawn, and the row the caret is to go to once it is there. */
interface Place {
  list: HTMLElement | null;
  wanted: Target | null;
}

/** A row, the first text in it, or its field of this name (`data-cell`). */
interface Target {
  readonly id: string;
  readonly part: 'text' | 'row' | { readonly cell: string };
}

/** Stands for the adding button: where the caret goes when no row is left. */
const addButton = '';

interface Words {
  readonly removed: (name: string) => string;
  readonly undo: string;
}

function makeRows<Item extends Identified>(
  latest: { readonly current: RowsOrder<Item> },
  words: { readonly current: Words },
  place: Place,
): Rows<Item> {
  const want = (id: string, part: Target['part']): void => {
    place.wanted = { id, part };
    if (id !== addButton) latest.current.bring?.(id);
  };
  const goTo = (id: string, part: Target['part']): void => {
    if (focusAt(place.list, { id, part })) place.wanted = null;
    else want(id, part);
  };
  const focus = (id: string): void => goTo(id, 'text');
  const neighbour = (item: Item, by: -1 | 1): Item | undefined => {
    const { items } = latest.current;
    return items[items.findIndex((other) => other.id === item.id) + by];
  };
  const insert = (item: Item, after?: Item): void => {
    latest.current.store.insert(item, after?.id);
    focus(item.id);
  };
  const remove = (item: Item): void => {
    const { store, nameOf } = latest.current;
    const next = neighbour(item, 1) ?? neighbour(item, -1);
    const part = hasFocus(place.list, item.id) ? 'row' : 'text';
    const putBack = store.take(item);
    want(next?.id ?? addButton, part);
    const name = nameOf(item).trim();
    if (name === '') return;
    const run = () => {
      putBack();
      focus(item.id);
    };
    showToast(words.current.removed(shorten(name)), { label: words.current.undo, run });
  };
  const move = (item: Item, by: -1 | 1): void => {
    const other = neighbour(item, by);
    if (!other) return;
    const part = hasFocus(place.list, item.id) ? 'row' : 'text';
    latest.current.store.moveTo?.(item.id, other.id);
    want(item.id, part);
  };
  const rows: Rows<Item> = {
    attach: (list) => {
      place.list = list;
    },
    get readOnly() {
      return latest.current.readOnly;
    },
    put: (item) => latest.current.store.put(item),
    add: (after) => insert(latest.current.create(), after),
    insert,
    remove,
    move,
    focus,
    keys: (item) => (event) => handleKey(event, item, { rows, latest, neighbour, goTo }),
    rowKeys: (item) => (event) => handleRowKey(event, item, { rows, latest, neighbour, goTo }),
    bind: (item, key) => ({
      value: String(item[key]),
      readOnly: rows.readOnly,
      onText: (text) => rows.put({ ...item, [key]: text }),
    }),
    cellKeys: (item, cell) => (event) => {
      const by = isComposing(event.nativeEvent) || event.altKey || event.shiftKey ? null : stepOf(event);
      const next = by === null ? undefined : neighbour(item, by);
      if (!next) return;
      event.preventDefault();
      goTo(next.id, { cell });
    },
    enterAdds: (item) => onCommit({ onEnter: () => !rows.readOnly && rows.add(item) }),
  };
  return rows;
}

interface KeyContext<Item> {
  readonly rows: Rows<Item>;
  readonly latest: { readonly current: RowsOrder<Item> };
  readonly neighbour: (item: Item, by: -1 | 1) => Item | undefined;
  readonly goTo: (id: string, part: Target['part']) => void;
}

function handleKey<Item extends Identified>(
  event: KeyboardEvent,
  item: Item,
  { rows, latest, neighbour, goTo }: KeyContext<Item>,
): void {
  const isEmpty = latest.current.nameOf(item).trim() === '';
  const enter = () => !isEmpty && !rows.readOnly && rows.add(item);
  const toRow = latest.current.letters ? { onEscape: () => goTo(item.id, 'row') } : {};
  onCommit({ onEnter: enter, ...toRow })(event);
  if (event.defaultPrevented || isComposing(event.nativeEvent)) return;
  if (event.key === 'Backspace' && isEmpty && !rows.readOnly) {
    event.preventDefault();
    rows.remove(item);
    return;
  }
  const by = stepOf(event);
  if (by === null) return;
  if (event.altKey) {
    event.preventDefault();
    if (!rows.readOnly) rows.move(item, by);
    return;
  }
  const next = neighbour(item, by);
  if (!next || !isCaretAtEdge(event.currentTarget, by)) return;
  event.preventDefault();
  rows.focus(next.id);
}

const stepOf = ({ key }: KeyboardEvent): -1 | 1 | null =>
  key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : null;

function handleRowKey<Item extends Identified>(
  event: KeyboardEvent,
  item: Item,
  { rows, latest, neighbour, goTo }: KeyContext<Item>,
): void {
  const canWrite = !rows.readOnly;
  const toText = () => rows.focus(item.id);
  onCommit({ onEnter: () => canWrite && rows.add(item), onEscape: toText })(event);
  if (event.defaultPrevented || isComposing(event.nativeEvent) || event.ctrlKey || event.metaKey) return;
  const by = stepOf(event);
  const next = by === null ? undefined : neighbour(item, by);
  const letter = event.altKey ? undefined : latest.current.letters?.[event.key.toLowerCase()];
  const act =
    by !== null
      ? event.altKey
        ? () => canWrite && rows.move(item, by)
        : () => next && goTo(next.id, 'row')
      : event.key === 'Delete'
        ? () => canWrite && rows.remove(item)
        : event.key === 'F2'
          ? toText
          : letter && (() => canWrite && letter(item));
  if (!act) return;
  event.preventDefault();
  event.stopPropagation();
  act();
}

function focusAt(list: HTMLElement | null, { id, part }: Target): boolean {
  const row = `[data-row="${CSS.escape(id)}"]`;
  const place = typeof part === 'object' ? `[data-cell="${CSS.escape(part.cell)}"]` : '[data-lead]';
  const text = `${row} ${place} :is(textarea, input, [data-rest])`;
  const selector = id === addButton ? '[data-add]' : part === 'row' ? row : text;
  const element = list?.querySelector<HTMLElement>(selector);
  element?.focus();
  return element !== null && element !== undefined;
}

const hasFocus = (list: HTMLElement | null, id: string): boolean =>
  list?.querySelector(`[data-row="${CSS.escape(id)}"]`) === document.activeElement;

/** Enter goes on to the next text of the same row, for fields between its first and its last. */
export const enterMoves = onCommit({
  onEnter: ({ currentTarget }) => {
    const row = currentTarget.closest('[data-row]');
    const fields = [...(row?.querySelectorAll<HTMLElement>('textarea, input[type="text"]') ?? [])];
    fields[fields.indexOf(currentTarget as HTMLElement) + 1]?.focus();
  },
});

/** A name short enough for one line of a message. */
const shorten = (name: string): string => {
  const characters = [...name];
  return characters.length <= 40 ? name : `${characters.slice(0, 39).join('')}…`;
};
