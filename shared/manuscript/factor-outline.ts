/** Contributing factors as a numbered outline, so that other sections can name them (F1, F1.2). */
import type { Id } from '../kit/ids';
import type { Factor } from '../retrospective/factors';

export interface OutlinedFactor {
  readonly factor: Factor;
  /** `F` and the place in the tree: F1, F1.2. */
  readonly number: string;
  readonly children: readonly OutlinedFactor[];
}

/** Every factor once; one whose parent is missing, or lies in a circle, stands at the top. */
export function outlineFactors(factors: readonly Factor[]): readonly OutlinedFactor[] {
  const placed = new Set<Id>();
  const known = new Set(factors.map((factor) => factor.id));
  const place = (siblings: readonly Factor[], prefix: string, from: number): readonly OutlinedFactor[] =>
    siblings
      .filter((factor) => !placed.has(factor.id))
      .map((factor, index) => {
        placed.add(factor.id);
        const number = `${prefix}${from + index}`;
        const below = factors.filter((other) => other.parent === factor.id);
        return { factor, number, children: place(below, `${number}.`, 1) };
      });
  const tops = factors.filter((factor) => factor.parent === null || !known.has(factor.parent));
  const trees = place(tops, 'F', 1);
  const circles = factors.flatMap((factor) =>
    placed.has(factor.id) ? [] : place([factor], 'F', trees.length + 1),
  );
  return [...trees, ...circles];
}

/** The outline without its shape, in reading order. */
export const flatten = (outline: readonly OutlinedFactor[]): readonly OutlinedFactor[] =>
  outline.flatMap((node) => [node, ...flatten(node.children)]);

/** The part that was picked for the document, with what it hangs from; everything when nothing was picked. */
export function pickedOutline(outline: readonly OutlinedFactor[]): readonly OutlinedFactor[] {
  return flatten(outline).some((node) => node.factor.picked) ? prune(outline) : outline;
}

const prune = (outline: readonly OutlinedFactor[]): readonly OutlinedFactor[] =>
  outline.flatMap((node) => {
    const children = prune(node.children);
    return node.factor.picked || children.length > 0 ? [{ ...node, children }] : [];
  });
