/** Bringing a suggestion before the eyes: its card in the panel, its field on the page. */

/** Puts the focus on the first thing that can be done about the suggestion, once the panel shows it. */
export function focusSuggestion(id: string): void {
  window.requestAnimationFrame(() => {
    const item = document.querySelector(`[data-suggestion="${CSS.escape(id)}"]`);
    item?.scrollIntoView({ block: 'nearest' });
    item?.querySelector<HTMLElement>('[data-accept], [data-ignore]')?.focus();
  });
}

/** Scrolls to the field of a structure that holds the text. */
export function showField(text: string): void {
  const fields = document.querySelectorAll<HTMLTextAreaElement>('main textarea');
  [...fields].find((field) => field.value === text)?.scrollIntoView({ block: 'center' });
}
