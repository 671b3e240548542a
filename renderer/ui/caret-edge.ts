/** Whether an arrow key has nowhere further to go in a text, so that it may leave it. */

/** A text of one line is left from anywhere in it; a longer one from its very beginning or end. */
export function isCaretAtEdge(field: EventTarget, by: -1 | 1): boolean {
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return true;
  if (field.selectionStart !== field.selectionEnd) return false;
  return isOneLine(field) || field.selectionStart === (by === -1 ? 0 : field.value.length);
}

function isOneLine(field: HTMLTextAreaElement | HTMLInputElement): boolean {
  if (field instanceof HTMLInputElement) return true;
  const { lineHeight, paddingBlockStart, paddingBlockEnd } = getComputedStyle(field);
  const [line, above, below] = [lineHeight, paddingBlockStart, paddingBlockEnd].map(Number.parseFloat);
  return field.scrollHeight < (line ?? 0) * 1.5 + (above ?? 0) + (below ?? 0);
}
