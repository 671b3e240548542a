/** The tree of factors: reading it from the flat list, and moving in it as an outline does, by edits. */
import type { Id } from '../kit/ids';
import type { Edit } from './edit';
import type { Factor } from './factors';

type Factors = readonly Factor[];

/** A factor with what lies below it. */
export interface FactorNode {
  readonly factor: Factor;
  readonly children: readonly FactorNode[];
}

/**
 * The parent each factor hangs from, null at the top. Parents that are not in the list count as none, and a circle
 * is opened at its last member, so every factor can be reached from the top.
 */
function parentsOf(factors: Factors): ReadonlyMap<Id, Id | null> {
  const ids = new Set(factors.map(({ id }) => id));
  const parents = new Map<Id, Id | null>();
  for (const { id, parent } of factors) {
    const hangs = parent !== null && ids.has(parent) && !leadsTo(parents, parent, id);
    parents.set(id, hangs ? parent : null);
  }
  return parents;
}

function leadsTo(parents: ReadonlyMap<Id, Id | null>, from: Id, to: Id): boolean {
  let current: Id | null = from;
  while (current !== null && current !== to) current = parents.get(current) ?? null;
  return current === to;
}

/** The whole tree, siblings in list order. */
export function factorTree(factors: Factors): readonly FactorNode[] {
  const parents = parentsOf(factors);
  const nodes = (parent: Id | null): readonly FactorNode[] =>
    factors
      .filter(({ id }) => parents.get(id) === parent)
      .map((factor) => ({ factor, children: nodes(factor.id) }));
  return nodes(null);
}

/** The factors directly below a parent (null: at the top), in list order. */
export function childrenOf(factors: Factors, parent: Id | null): Factors {
  const parents = parentsOf(factors);
  return factors.filter(({ id }) => parents.get(id) === parent);
}

/** The factors nothing lies below: where each chain of whys ends. */
export function leavesOfTree(factors: Factors): Factors {
  const parents = new Set(parentsOf(factors).values());
  return factors.filter(({ id }) => !parents.has(id));
}

/** One level deeper: the last child of the sibling before it. Null when there is none. */
export function indentFactor(factors: Factors, id: Id): Edit | null {
  const { factor, siblings, place } = locate(factors, id);
  const above = siblings[place - 1];
  return factor && above ? hang(factor, above.id, factors.length) : null;
}

/** One level up: right behind its former parent. Null when it stands at the top. */
export function outdentFactor(factors: Factors, id: Id): Edit | null {
  const { factor, parent } = locate(factors, id);
  if (!factor || parent === null) return null;
  const grandparent = parentsOf(factors).get(parent) ?? null;
  const rest = factors.filter((other) => other.id !== id);
  return hang(factor, grandparent, rest.findIndex((other) => other.id === parent) + 1);
}

/** One place up (-1) or down (1) among its siblings. Null at the end of the row. */
export function moveFactor(factors: Factors, id: Id, by: -1 | 1): Edit | null {
  const { siblings, place } = locate(factors, id);
  const neighbour = place < 0 ? undefined : siblings[place + by];
  return neighbour ? { type: 'move-item', collection: 'factors', id, to: factors.indexOf(neighbour) } : null;
}

/** The factor and everything below it, by id. */
export function branchOf(factors: Factors, id: Id): ReadonlySet<Id> {
  const parents = parentsOf(factors);
  return new Set(factors.filter((factor) => leadsTo(parents, factor.id, id)).map((factor) => factor.id));
}

/** Takes the factors out. */
export const removeFactors = (ids: ReadonlySet<Id>): Edit => ({
  type: 'batch',
  edits: [...ids].map((id) => ({ type: 'remove-item', collection: 'factors', id })),
});

/** Puts the factors back at the places they had. */
export const restoreFactors = (before: Factors, ids: ReadonlySet<Id>): Edit => ({
  type: 'batch',
  edits: before.flatMap((item, at): readonly Edit[] =>
    ids.has(item.id) ? [{ type: 'put-item', collection: 'factors', item, at }] : [],
  ),
});

function locate(factors: Factors, id: Id) {
  const factor = factors.find((other) => other.id === id);
  const parent = parentsOf(factors).get(id) ?? null;
  const siblings = factor ? childrenOf(factors, parent) : [];
  return { factor, parent, siblings, place: factor ? siblings.indexOf(factor) : -1 };
}

const hang = (factor: Factor, parent: Id | null, to: number): Edit => ({
  type: 'batch',
  edits: [
    { type: 'put-item', collection: 'factors', item: { ...factor, parent } },
    { type: 'move-item', collection: 'factors', id: factor.id, to },
  ],
});
