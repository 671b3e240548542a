/** Contributing factors as a numbered outline, so that other sections can name them (F1, F1.2). */
import { type FactorNode, factorTree } from '../retrospective/factor-tree';
import type { Factor } from '../retrospective/factors';

/** A factor with its number and what lies below it. */
export interface OutlinedFactor {
  readonly factor: Factor;
  /** `F` and the place in the tree: F1, F1.2. */
  readonly number: string;
  readonly children: readonly OutlinedFactor[];
}

/** The tree of factors, each with its number. */
export const outlineFactors = (factors: readonly Factor[]): readonly OutlinedFactor[] =>
  number(factorTree(factors), 'F');

const number = (nodes: readonly FactorNode[], prefix: string): readonly OutlinedFactor[] =>
  nodes.map(({ factor, children }, index) => {
    const own = `${prefix}${index + 1}`;
    return { factor, number: own, children: number(children, `${own}.`) };
  });

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
