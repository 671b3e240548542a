/** What two values of one document do not say alike, in parts of which each can be taken from either. */
import type { Id } from '../kit/ids';
import { pageOfCollection } from './collection-page';
import { type Collection, collections, type Details, detailNames, type ItemOf } from './edit';
import { isEqual } from './equal';
import type { Retrospective } from './retrospective';
import { type PageId, pageIds } from './step-id';

/** `key` names it in a set of choices and stays the same while both values hold it. */
export type Difference =
  | { readonly kind: 'detail'; readonly key: string; readonly page: null; readonly field: keyof Details }
  | { readonly kind: 'suggestions'; readonly key: string; readonly page: null }
  | { readonly kind: 'text'; readonly key: string; readonly page: PageId }
  /** A list that makes sense only as a whole. */
  | { readonly kind: 'list'; readonly key: string; readonly page: PageId; readonly collection: Collection }
  /** One item; null where that side does not have it. */
  | {
      readonly kind: 'item';
      readonly key: string;
      readonly page: PageId;
      readonly collection: Collection;
      readonly mine: Id | null;
      readonly theirs: Id | null;
    }
  /** The items both have stand in another order. */
  | { readonly kind: 'order'; readonly key: string; readonly page: PageId; readonly collection: Collection };

/** Half a ladder or half a set of ribs would be no ladder and no set; of each subject there is one review. */
export const wholeLists: ReadonlySet<Collection> = new Set(['ladder', 'categories', 'reviews']);

/** Document first, then page by page: its text, then its structures. */
export const differencesOf = (mine: Retrospective, theirs: Retrospective): readonly Difference[] => [
  ...detailNames
    .filter((field) => !isEqual(mine[field], theirs[field]))
    .map((field) => ({ kind: 'detail', key: field, page: null, field }) as const),
  ...(isEqual(mine.suggestions, theirs.suggestions)
    ? []
    : [{ kind: 'suggestions', key: 'suggestions', page: null } as const]),
  ...pageIds.flatMap((page) => ofPage(mine, theirs, page)),
];

function ofPage(mine: Retrospective, theirs: Retrospective, page: PageId): readonly Difference[] {
  const text: readonly Difference[] = isEqual(mine.prose[page], theirs.prose[page])
    ? []
    : [{ kind: 'text', key: `text ${page}`, page }];
  const structures = collections
    .filter((collection) => pageOfCollection[collection] === page)
    .flatMap((collection) => ofCollection(mine, theirs, collection));
  return [...text, ...structures];
}

function ofCollection(
  mine: Retrospective,
  theirs: Retrospective,
  collection: Collection,
): readonly Difference[] {
  if (isEqual(mine[collection], theirs[collection])) return [];
  const page = pageOfCollection[collection];
  if (wholeLists.has(collection)) return [{ kind: 'list', key: collection, page, collection }];
  const pairs = pairsOf(collection, mine, theirs);
  const items = pairs
    .filter((pair) => !isEqual(pair.mine, pair.theirs))
    .map((pair) => {
      const ids = { mine: pair.mine?.id ?? null, theirs: pair.theirs?.id ?? null };
      return { kind: 'item', key: itemKey(collection, pair), page, collection, ...ids } as const;
    });
  return isReordered(pairs, theirs[collection])
    ? [...items, { kind: 'order', key: orderKey(collection), page, collection }]
    : items;
}

export const itemKey = (collection: Collection, { mine, theirs }: Pair): string =>
  `${collection} ${mine?.id ?? theirs?.id ?? ''}`;

export const orderKey = (collection: Collection): string => `order ${collection}`;

/** An item of either side with what answers it on the other. */
export interface Pair {
  readonly mine: ItemOf<Collection> | null;
  readonly theirs: ItemOf<Collection> | null;
}

/** Every item of both sides once: mine in their order, then those only they have. */
export function pairsOf(collection: Collection, mine: Retrospective, theirs: Retrospective): readonly Pair[] {
  const [ours, others]: readonly (readonly ItemOf<Collection>[])[] = [mine[collection], theirs[collection]];
  const ids = new Set(ours?.map(({ id }) => id));
  const left = new Map(others?.map((item) => [item.id, item]));
  const answering = new Map(
    others?.filter(({ id }) => !ids.has(id)).map((item) => [subjectOf(collection, item), item.id]),
  );
  const pairs = (ours ?? []).map((item): Pair => {
    const subject = subjectOf(collection, item);
    const answer =
      left.get(item.id) ?? (subject === null ? undefined : left.get(answering.get(subject) ?? ''));
    if (answer) left.delete(answer.id);
    return { mine: item, theirs: answer ?? null };
  });
  return [...pairs, ...[...left.values()].map((item): Pair => ({ mine: null, theirs: item }))];
}

/** What an item is about where there is room for one such item only: two people who wrote it made two of them. */
function subjectOf(collection: Collection, item: ItemOf<Collection>): Id | null {
  if (collection === 'results' && 'goal' in item) return item.goal;
  if (collection === 'gapNotes' && 'after' in item) return item.after;
  return null;
}

function isReordered(pairs: readonly Pair[], theirs: readonly ItemOf<Collection>[]): boolean {
  const places = new Map(theirs.map(({ id }, place) => [id, place]));
  const held = pairs.flatMap(({ mine, theirs: other }) =>
    mine && other ? (places.get(other.id) ?? -1) : [],
  );
  return held.some((place, index) => index > 0 && place < (held[index - 1] ?? 0));
}
