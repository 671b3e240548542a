/** The tree of factors as lines of an outline, and what follows when one is sorted. */
import { type FactorNode, factorTree } from '../../../shared/retrospective/factor-tree';
import type { Factor, FactorCategory, Family } from '../../../shared/retrospective/factors';

export interface OutlineLine {
  readonly factor: Factor;
  /** 0 at the top. */
  readonly depth: number;
  /** How many lines hang from it, on all levels. */
  readonly below: number;
}

/** From top to bottom, each factor before what explains it. */
export const outlineOf = (factors: readonly Factor[]): readonly OutlineLine[] =>
  factorTree(factors).flatMap((node) => linesOf(node, 0));

function linesOf(node: FactorNode, depth: number): readonly OutlineLine[] {
  const below = node.children.flatMap((child) => linesOf(child, depth + 1));
  return [{ factor: node.factor, depth, below: below.length }, ...below];
}

/** The next of evidence, hypothesis, not said. */
export const nextConfidence = (confidence: Factor['confidence']): Factor['confidence'] =>
  confidence === null ? 'evidence' : confidence === 'evidence' ? 'hypothesis' : null;

/** A category brings its family along; none keeps the family there is. */
export const withCategory = (factor: Factor, category: FactorCategory | null): Factor =>
  category ? { ...factor, category: category.id, family: category.family } : { ...factor, category: null };

/** A family drops a category of another one. */
export const withFamily = (
  factor: Factor,
  family: Family | null,
  categories: readonly FactorCategory[],
): Factor => {
  const stays = categories.some((category) => category.id === factor.category && category.family === family);
  return { ...factor, family, category: stays ? factor.category : null };
};
