/** Moving about in the outline: which heading the caret is under, where an arrow key leads. */
import type { OutlineHeading } from '../../../shared/prose/headings';

/** The heading whose part holds the block; -1 above the first and outside the text. */
export const headingAt = (headings: readonly OutlineHeading[], block: number | null): number =>
  block === null ? -1 : headings.findLastIndex((heading) => heading.block <= block);

/** Levels of the tree: the uppermost is 1, and a heading is at most one below the one before it. */
export function depthsOf(headings: readonly OutlineHeading[]): readonly number[] {
  const open: number[] = [];
  return headings.map(({ depth }) => {
    while ((open.at(-1) ?? 0) >= depth) open.pop();
    open.push(depth);
    return open.length;
  });
}

/** Where a key leads from a heading; null for a key that leads nowhere. */
export function headingFor(key: string, from: number, depths: readonly number[]): number | null {
  const last = depths.length - 1;
  const above = depths.findLastIndex((depth, index) => index < from && depth < (depths[from] ?? 1));
  const keys: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(from + 1, last),
    ArrowUp: Math.max(from - 1, 0),
    ArrowLeft: above < 0 ? from : above,
    ArrowRight: (depths[from + 1] ?? 0) > (depths[from] ?? 1) ? from + 1 : from,
    Home: 0,
    End: last,
  };
  return keys[key] ?? null;
}
