/** Bringing a suggestion before the eyes: its card in the panel, its field on the page. */

/** Puts the focus on the first thing that can be done about the suggestion, once the panel shows it. */
export function focusSuggestion(id: string): void {
  window.requestAnimationFrame(() => {
    const item = document.querySelector(`[data-suggestion="${CSS.escape(id)}"]`);
    item?.scrollIntoView({ block: 'nearest' });
    item?.querySelector<HTMLElement>('[data-accept], [data-edit]')?.focus();
  });
}

/** Scrolls to the field of a structure that holds the text. */
export function showField(text: string): HTMLTextAreaElement | undefined {
  const fields = document.querySelectorAll<HTMLTextAreaElement>('main textarea');
  const field = [...fields].find((candidate) => candidate.value === text);
  field?.scrollIntoView({ block: 'center' });
  return field;
}

/** Puts the caret into that field, with the words selected. */
export function editField(text: string, start: number, end: number): void {
  const field = showField(text);
  field?.focus();
  field?.setSelectionRange(start, end);
}
