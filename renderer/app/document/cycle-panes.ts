/** The parts of the window the focus goes round: rail, page, side panel, status. */
const panes = ['rail', 'page', 'panel', 'status'] as const;

const own = '[contenteditable="true"], [aria-current]';
const any = ':is(button, input, textarea):not([disabled]), a[href]';

/** Moves the focus to the next part of the window that is shown: to what it is about, else to the first control in it. */
export function cyclePanes(by: 1 | -1): void {
  const regions = panes.flatMap(
    (pane) => document.querySelector<HTMLElement>(`[data-pane="${pane}"]:not([hidden])`) ?? [],
  );
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  const next = at < 0 && by < 0 ? regions.at(-1) : regions[(at + by + regions.length) % regions.length];
  const target = next?.querySelector<HTMLElement>(own) ?? next?.querySelector<HTMLElement>(any);
  (target ?? next)?.focus();
}
