/** The parts of the window the focus goes round: rail, page, side panel, status. */

const panes = ['rail', 'page', 'panel', 'status'] as const;

/** Moves the focus to the next part of the window that has something to focus. */
export function cyclePanes(by: 1 | -1): void {
  const regions = panes.flatMap((pane) => document.querySelector<HTMLElement>(`[data-pane="${pane}"]`) ?? []);
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions[(at + by + regions.length) % regions.length];
  const inside = '[contenteditable="true"], [aria-current], button, input, textarea, a[href]';
  const target = [
    ...(next?.querySelectorAll<HTMLElement>('[contenteditable="true"], [aria-current]') ?? []),
  ][0];
  (target ?? next?.querySelector<HTMLElement>(inside) ?? next)?.focus();
}
