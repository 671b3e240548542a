/** Changing what an element is, with what it holds. */

export function renamed(element: HTMLElement, tag: string): HTMLElement {
  const other = element.ownerDocument.createElement(tag);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}

/** Puts neighbours into one element in their place. */
export function wrapped(elements: readonly Element[], tag: string): void {
  const [first] = elements;
  if (first === undefined) return;
  const around = first.ownerDocument.createElement(tag);
  first.before(around);
  around.append(...elements);
}
