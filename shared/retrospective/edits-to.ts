/** The edits that make one value of a document out of another. */
import { collections, type Details, type Edit } from './edit';
import { isEqual } from './equal';
import type { Retrospective } from './retrospective';
import { pageIds } from './step-id';

const details = [
  'title',
  'language',
  'noun',
  'severity',
  'status',
  'zone',
  'services',
  'reviewDate',
  'tags',
  'questions',
] as const satisfies readonly (keyof Details)[];

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
  const changed = details.filter((key) => !isEqual(from[key], to[key]));
  if (changed.length === 0) return [];
  return [{ type: 'set-details', details: Object.fromEntries(changed.map((key) => [key, to[key]])) }];
}

/** A list that is different is built anew: its items taken out, the others put in. */
function listEdits(
  from: Retrospective,
  to: Retrospective,
  collection: (typeof collections)[number],
): readonly Edit[] {
  if (isEqual(from[collection], to[collection])) return [];
  return [
    ...from[collection].map(({ id }): Edit => ({ type: 'remove-item', collection, id })),
    ...to[collection].map((item) => ({ type: 'put-item', collection, item }) as Edit),
  ];
}
