/** Which retrospectives of the library are shown: by shelf and by words in the title. */
import type { Listed } from '../../store/library';

export type Shelf =
  | { readonly kind: 'all' }
  | { readonly kind: 'drafts' }
  | { readonly kind: 'archived' }
  | { readonly kind: 'service'; readonly name: string };

/** A draft is everything that is still being worked on. */
export const isDraft = (listed: Listed): boolean =>
  listed.status === 'draft' || listed.status === 'in-review';

const onShelf = (listed: Listed, shelf: Shelf): boolean => {
  switch (shelf.kind) {
    case 'all':
      return true;
    case 'drafts':
      return isDraft(listed);
    case 'archived':
      return !isDraft(listed);
    case 'service':
      return listed.services.includes(shelf.name);
  }
};

/** Letters are compared without case, width and accents. */
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Every word of the query has to be in the title or a service. */
function isFound(listed: Listed, query: string): boolean {
  const text = fold([listed.title, ...listed.services].join(' '));
  return fold(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

export const selectListed = (list: readonly Listed[], shelf: Shelf, query: string): readonly Listed[] =>
  list.filter((listed) => onShelf(listed, shelf) && isFound(listed, query));

export interface ShelfCounts {
  readonly all: number;
  readonly drafts: number;
  readonly archived: number;
}

export function countShelves(list: readonly Listed[]): ShelfCounts {
  const drafts = list.filter(isDraft).length;
  return { all: list.length, drafts, archived: list.length - drafts };
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
