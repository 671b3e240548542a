/** Puts two values of one document together as the writer chose: everything is mine but what is taken from the other. */
import type { Id } from '../kit/ids';
import { itemKey, orderKey, type Pair, pairsOf, wholeLists } from './differences';
import { type Collection, collections, detailNames, type Edit, type ItemOf } from './edit';
import { editsTo } from './edits-to';
import { type Loosened, mendRelations } from './relations';
import type { Retrospective } from './retrospective';
import { pageIds } from './step-id';

export interface Merge {
  readonly value: Retrospective;
  /** Makes the value out of mine, as one entry of the history. */
  readonly edit: Edit;
  /** Items that named another one which is in neither part that was chosen, and no longer do. */
  readonly loosened: readonly Loosened[];
}

/** `taken` holds keys of `differencesOf(mine, theirs)`; other keys mean nothing. Nothing taken is mine, all taken is theirs. */
export function mergeOf(mine: Retrospective, theirs: Retrospective, taken: ReadonlySet<string>): Merge {
  const joined: Retrospective = {
    ...mine,
    ...Object.fromEntries(detailNames.filter((key) => taken.has(key)).map((key) => [key, theirs[key]])),
    suggestions: taken.has('suggestions') ? theirs.suggestions : mine.suggestions,
    prose: { ...mine.prose, ...textsTaken(theirs, taken) },
    ...Object.fromEntries(
      collections.map((collection) => [collection, itemsOf(collection, mine, theirs, taken)]),
    ),
  };
  const { value, loosened } = mendRelations(mine, theirs, joined);
  return { value, edit: { type: 'batch', purpose: 'merge', edits: editsTo(mine, value) }, loosened };
}

const textsTaken = (theirs: Retrospective, taken: ReadonlySet<string>): Partial<Retrospective['prose']> =>
  Object.fromEntries(
    pageIds.filter((page) => taken.has(`text ${page}`)).map((page) => [page, theirs.prose[page]]),
  );

type Item = ItemOf<Collection>;

function itemsOf(
  collection: Collection,
  mine: Retrospective,
  theirs: Retrospective,
  taken: ReadonlySet<string>,
): readonly Item[] {
  if (wholeLists.has(collection)) return (taken.has(collection) ? theirs : mine)[collection];
  const pairs = pairsOf(collection, mine, theirs);
  const chosen = new Map<Pair, Item | null>(
    pairs.map((pair) => [pair, taken.has(itemKey(collection, pair)) ? pair.theirs : pair.mine]),
  );
  const [ours, others] = [
    inOrderOf(pairs, 'mine', mine[collection]),
    inOrderOf(pairs, 'theirs', theirs[collection]),
  ];
  const ordered = taken.has(orderKey(collection)) ? weave(others, ours) : weave(ours, others);
  return ordered.flatMap((pair) => chosen.get(pair) ?? []);
}

function inOrderOf(pairs: readonly Pair[], side: keyof Pair, items: readonly Item[]): readonly Pair[] {
  const pairOf = new Map(pairs.map((pair): readonly [Id | undefined, Pair] => [pair[side]?.id, pair]));
  return items.flatMap(({ id }) => pairOf.get(id) ?? []);
}

/** The first row, with what only the second has put behind what stands before it there. */
function weave(first: readonly Pair[], second: readonly Pair[]): readonly Pair[] {
  const woven = [...first];
  const placed = new Set(first);
  for (const [index, pair] of second.entries()) {
    if (placed.has(pair)) continue;
    const before = second[index - 1];
    woven.splice(before ? woven.indexOf(before) + 1 : 0, 0, pair);
    placed.add(pair);
  }
  return woven;
}
