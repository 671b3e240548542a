/** Where a suggestion is on the page: the field of a structure that holds its words, and the caret of the writer. */
import type { EditorHandle } from '../../editor/contract';
import type { Caret } from '../../features/suggestions/being-typed';
import type { Suggestion } from '../../features/suggestions/suggestion';
import { rowOf } from '../../ui/row-places';

type TextField = HTMLTextAreaElement | HTMLInputElement;

const isField = (element: Element | null): element is TextField =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;

const fields = 'textarea, input[type="text"]';

/** In the row of its item first; any field with the same text otherwise. */
function fieldIn(root: ParentNode | null, text: string): TextField | undefined {
  const all = [...(root?.querySelectorAll<TextField>(fields) ?? [])];
  return all.find(({ value }) => value === text);
}

const rowFor = ({ place }: Suggestion): HTMLElement | null =>
  place.kind === 'item' ? rowOf(place.id) : null;

/** The field with its words; the row of its item while the field is folded away; null when neither is there. */
export const elementOf = (suggestion: Suggestion): HTMLElement | null =>
  fieldOf(suggestion) ?? rowFor(suggestion);

const fieldOf = (suggestion: Suggestion): TextField | undefined =>
  fieldIn(rowFor(suggestion), suggestion.passageText) ??
  fieldIn(document.querySelector('main'), suggestion.passageText);

/** Puts the caret into the field, with the words selected; unfolds the row where it is hidden. */
export function editField(suggestion: Suggestion): void {
  const field = fieldOf(suggestion);
  if (field) selectIn(field, suggestion);
  else unfold(suggestion);
}

function unfold(suggestion: Suggestion): void {
  rowFor(suggestion)?.querySelector<HTMLElement>('[aria-expanded="false"]')?.click();
  window.requestAnimationFrame(() => {
    const unfolded = fieldOf(suggestion);
    if (unfolded) selectIn(unfolded, suggestion);
  });
}

function selectIn(field: TextField, { diagnostic }: Suggestion): void {
  field.focus();
  field.setSelectionRange(diagnostic.start, diagnostic.end);
}

/** The caret where it stands, or stood last while a menu has the focus. */
export function caretOf(handle: EditorHandle | null): Caret | null {
  const { activeElement } = document;
  if (isField(activeElement) && activeElement.closest('main') !== null)
    return { kind: 'field', text: activeElement.value, offset: activeElement.selectionEnd ?? 0 };
  const place = handle?.leafPlace() ?? null;
  return place === null ? null : { kind: 'prose', ...place };
}

/** Only where somebody is writing now. */
export function writingAt(handle: EditorHandle | null): Caret | null {
  const { activeElement } = document;
  const isInText = handle?.element()?.contains(activeElement) ?? false;
  return isInText || isField(activeElement) ? caretOf(handle) : null;
}
