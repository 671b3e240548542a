/** The shelves of the library, and how much stands on each. */
import type { Listed } from '../../store/library';

export type Shelf =
  | { readonly kind: 'all' }
  | { readonly kind: 'drafts' }
  | { readonly kind: 'in-review' }
  | { readonly kind: 'archived' }
  | { readonly kind: 'trash' }
  | { readonly kind: 'service'; readonly name: string };

export const sameShelf = (one: Shelf, other: Shelf): boolean =>
  one.kind === other.kind &&
  (one.kind !== 'service' || (other.kind === 'service' && one.name === other.name));

/** Still being worked on. */
export const isUnfinished = (listed: Listed): boolean =>
  listed.status === 'draft' || listed.status === 'in-review';

export interface ShelfCounts {
  readonly all: number;
  readonly drafts: number;
  readonly inReview: number;
  readonly archived: number;
}

export function countShelves(list: readonly Listed[]): ShelfCounts {
  const count = (status: Listed['status']) => list.filter((listed) => listed.status === status).length;
  return {
    all: list.length,
    drafts: count('draft'),
    inReview: count('in-review'),
    archived: count('archived'),
  };
}

/** Services by how many retrospectives name them, the most frequent first. The sample does not count. */
export function countServices(
  list: readonly Listed[],
): readonly { readonly name: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const listed of list.filter((one) => !one.sample))
    for (const name of listed.services) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count)
    .slice(0, 8);
}
