/** Where the writer was on a page: how far down, and what had the focus, in terms that outlive its elements. */
import type { EditorHandle, LeafPlace } from '../../editor/contract';
import { rowOf } from '../../ui/row-places';

export type FocusPlace =
  | { readonly kind: 'text'; readonly at: LeafPlace | null }
  | {
      readonly kind: 'control';
      /** The item whose row it was in; null outside the rows. */
      readonly row: string | null;
      readonly name: string;
      /** How many of that name came before it. */
      readonly before: number;
      /** The caret in a field, in UTF-16 units. */
      readonly caret: number | null;
    };

export interface PagePlace {
  /** Pixels scrolled. */
  readonly top: number;
  /** Null where nothing on the page ever had it. */
  readonly focus: FocusPlace | null;
}

const controls = ':is(textarea, input, select, button, a[href], [tabindex])';

const isField = (element: Element): element is HTMLTextAreaElement | HTMLInputElement =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;

function nameOf(control: Element): string {
  const label = isField(control) ? control.labels?.[0]?.textContent : null;
  return control.getAttribute('aria-label') ?? label ?? control.textContent ?? '';
}

/** In the element, itself included: a row can have the focus, too. */
const namesakes = (root: HTMLElement, name: string): readonly HTMLElement[] =>
  [root, ...root.querySelectorAll<HTMLElement>(controls)].filter((control) => nameOf(control) === name);

/** Where the element is, which may have lost the focus since. */
export function placeOf(element: HTMLElement, main: HTMLElement, editor: EditorHandle | null): FocusPlace {
  if (editor?.element()?.contains(element)) return { kind: 'text', at: editor.leafPlace() };
  const row = element.closest<HTMLElement>('[data-row]');
  const name = nameOf(element);
  return {
    kind: 'control',
    row: row?.dataset.row ?? null,
    name,
    before: Math.max(0, namesakes(row ?? main, name).indexOf(element)),
    caret: isField(element) ? element.selectionEnd : null,
  };
}

/** The control again; what begins its row where only that is left; null where neither is. */
export function controlAt(place: FocusPlace & { kind: 'control' }, main: HTMLElement): HTMLElement | null {
  const row = place.row === null ? null : rowOf(place.row);
  if (place.row !== null && row === null) return null;
  const found = namesakes(row ?? main, place.name)[place.before];
  return found ?? row?.querySelector<HTMLElement>('[data-lead] :is(textarea, input)') ?? row;
}

/** Gives it the focus, and the caret its place; scrolls nothing. */
export function focusControl(control: HTMLElement, caret: number | null): void {
  control.focus({ preventScroll: true });
  if (caret === null || !isField(control) || control.selectionEnd === null) return;
  control.setSelectionRange(caret, caret);
}
