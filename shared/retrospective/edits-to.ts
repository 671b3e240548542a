/** The edits that make one value of a document out of another. */
import type { Id } from '../kit/ids';
import { applyEdit, type Collection, collections, type Details, detailNames, type Edit } from './edit';
import { isEqual } from './equal';
import type { Retrospective } from './retrospective';
import { pageIds } from './step-id';

/** Applied in order they give everything of `to` that edits can change; none for what is the same already. */
export const editsTo = (from: Retrospective, to: Retrospective): readonly Edit[] => [
  ...detailEdits(from, to),
  ...pageIds.flatMap((page): Edit[] =>
    isEqual(from.prose[page], to.prose[page]) ? [] : [{ type: 'set-prose', page, prose: to.prose[page] }],
  ),
  ...collections.flatMap((collection) => listEdits(from, to, collection)),
  ...(isEqual(from.suggestions, to.suggestions)
    ? []
    : [{ type: 'set-suggestions', suggestions: to.suggestions } as const]),
];

function detailEdits(from: Retrospective, to: Retrospective): readonly Edit[] {
  const changed = detailNames.filter((key) => !isEqual(from[key], to[key]));
  if (changed.length === 0) return [];
  const values: Partial<Details> = Object.fromEntries(changed.map((key) => [key, to[key]]));
  return [{ type: 'set-details', details: values }];
}

/** Item by item, so that a part of it can be taken back while others were written on. */
function listEdits(from: Retrospective, to: Retrospective, collection: Collection): readonly Edit[] {
  if (isEqual(from[collection], to[collection])) return [];
  const wanted = new Set(to[collection].map(({ id }) => id));
  const edits: Edit[] = from[collection]
    .filter(({ id }) => !wanted.has(id))
    .map(({ id }) => ({ type: 'remove-item', collection, id }));
  let present = edits.reduce(applyEdit, from);
  for (const [at, item] of to[collection].entries())
    for (const edit of placingEdits(present, collection, item, at)) {
      edits.push(edit);
      present = applyEdit(present, edit);
    }
  return edits;
}

/** Everything before the place is as it shall be. */
function placingEdits(
  present: Retrospective,
  collection: Collection,
  item: { readonly id: Id },
  at: number,
): readonly Edit[] {
  const items = present[collection];
  const held = items.find(({ id }) => id === item.id);
  const put = { type: 'put-item', collection, item, at } as Edit;
  if (!held) return [put];
  const move: Edit = { type: 'move-item', collection, id: item.id, to: at };
  return [...(isEqual(held, item) ? [] : [put]), ...(items[at]?.id === item.id ? [] : [move])];
}
