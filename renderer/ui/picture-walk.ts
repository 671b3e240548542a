/** Where arrow keys lead between the items of a picture, and how large an item is for a pointer. */
import type { Box, Mark } from '../../shared/drawing/scene';

const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

/** The nearest item in the direction of an arrow, the first and the last for Home and End; null for other keys. */
export function neighbourOf(items: readonly Mark[], from: Mark, key: string): Mark | null {
  if (key === 'Home') return items[0] ?? null;
  if (key === 'End') return items.at(-1) ?? null;
  const direction = directions[key];
  if (!direction) return null;
  const [right, down] = direction;
  const start = middle(from.box);
  let best: { readonly item: Mark; readonly distance: number } | null = null;
  for (const item of items) {
    const end = middle(item.box);
    const along = (end.x - start.x) * right + (end.y - start.y) * down;
    const aside = Math.abs((end.x - start.x) * down) + Math.abs((end.y - start.y) * right);
    const distance = along + 2 * aside;
    if (item !== from && along > 0.5 && (!best || distance < best.distance)) best = { item, distance };
  }
  return best?.item ?? null;
}

/** Pointers need so much, however small the item is drawn. */
const smallestTarget = 24;

/** The box, grown about its middle where it is small. */
export function targetOf({ x, y, width, height }: Box) {
  const wide = Math.max(width, smallestTarget);
  const tall = Math.max(height, smallestTarget);
  return { left: x - (wide - width) / 2, top: y - (tall - height) / 2, width: wide, height: tall };
}
