/** Finding the row of an item on the page, also in a long list that draws only what is near. */

/** Draws the row of the item at once, with its fields; false when the list has no such item. */
type Bring = (id: string) => boolean;

const lists = new Set<Bring>();

/** A list that does not draw all its rows says how to get one. Answers its undo. */
export function offerRows(bring: Bring): () => void {
  lists.add(bring);
  return () => lists.delete(bring);
}

const drawn = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`main [data-row="${CSS.escape(id)}"]`);

/** The row of the item, with its fields; null when no list on this page has it. Not while a component is drawing. */
export function rowOf(id: string): HTMLElement | null {
  const row = drawn(id);
  if (row && row.dataset.resting === undefined) return row;
  return [...lists].some((bring) => bring(id)) ? drawn(id) : row;
}
