/** How much of the window is there for what stands beside words. */
import type { Box } from './place-beside';

export const windowBox = (): Box => ({
  left: 0,
  top: 0,
  right: window.innerWidth,
  bottom: window.innerHeight,
});

/** The window without what scrolls out of sight above and below the text, and without the tools above it. */
export function roomAround(root: HTMLElement | null): Box {
  let room = windowBox();
  for (let element = root?.parentElement ?? null; element !== null; element = element.parentElement) {
    if (!/auto|scroll/.test(getComputedStyle(element).overflowY)) continue;
    const { top, bottom } = element.getBoundingClientRect();
    room = { ...room, top: Math.max(room.top, top), bottom: Math.min(room.bottom, bottom) };
  }
  const tools = root?.parentElement?.parentElement?.querySelector('[data-tools="fixed"]');
  return { ...room, top: Math.max(room.top, tools?.getBoundingClientRect().bottom ?? 0) };
}
