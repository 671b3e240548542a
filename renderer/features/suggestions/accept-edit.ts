/** Accepting suggestions as one edit of the document, with the edit that takes it back. */
import { leavesOf } from '../../../shared/prose/leaves';
import type { Block } from '../../../shared/prose/prose';
import { replaceInBlock, replaceInText } from '../../../shared/prose/replace';
import type { Edit, PutItem } from '../../../shared/retrospective/edit';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import type { Replacement } from './accept-all';
import type { Suggestion } from './suggestion';

export interface Accepted {
  readonly edit: Edit;
  readonly undo: Edit;
  /** How many places it changes: those whose words are gone are left out. */
  readonly count: number;
}

/** Null when nothing of it applies any more. Formatting around the words stays. */
export function acceptEdit(
  retrospective: Retrospective,
  replacements: readonly Replacement[],
): Accepted | null {
  const changes = [...byHome(replacements).values()].flatMap((group) => changeOf(retrospective, group) ?? []);
  if (changes.length === 0) return null;
  const count = changes.reduce((sum, change) => sum + change.count, 0);
  return {
    edit: together(
      changes.map(({ edit }) => edit),
      count,
    ),
    undo: together(changes.map(({ undo }) => undo).reverse(), count),
    count,
  };
}

/** One entry of the history, even where it is a single place in the text of another page. */
const together = (edits: readonly Edit[], count: number): Edit => ({
  type: 'batch',
  purpose: count === 1 ? 'accept' : 'accept-all',
  edits,
});

/** Those of one block, or of one item, belong together. */
const byHome = (replacements: readonly Replacement[]) =>
  grouped(replacements, ({ suggestion: { place } }) =>
    place.kind === 'prose' ? `${place.page}/${place.block}` : `${place.collection}/${place.id}`,
  );

const byField = (replacements: readonly Replacement[]) =>
  grouped(replacements, ({ suggestion: { place } }) => (place.kind === 'item' ? place.field : ''));

function grouped(
  replacements: readonly Replacement[],
  keyOf: (replacement: Replacement) => string,
): ReadonlyMap<string, readonly Replacement[]> {
  const groups = new Map<string, Replacement[]>();
  for (const replacement of replacements) {
    const group = groups.get(keyOf(replacement));
    if (group === undefined) groups.set(keyOf(replacement), [replacement]);
    else group.push(replacement);
  }
  return groups;
}

const changeOf = (retrospective: Retrospective, group: readonly Replacement[]): Accepted | null =>
  group[0]?.suggestion.place.kind === 'prose'
    ? changeInProse(retrospective, group)
    : changeInItem(retrospective, group);

function changeInProse(retrospective: Retrospective, group: readonly Replacement[]): Accepted | null {
  const place = group[0]?.suggestion.place;
  if (place?.kind !== 'prose') return null;
  const { page, block: start } = place;
  const block = retrospective.prose[page].children[start];
  const here = block === undefined ? [] : group.filter(({ suggestion }) => textIn(block, suggestion));
  if (block === undefined || here.length === 0) return null;
  const changed = replaceInBlock(block, here.map(spanOf));
  const splice = (insert: Block): Edit => ({
    type: 'splice-prose',
    page,
    start,
    remove: 1,
    insert: [insert],
  });
  return { edit: splice(changed), undo: splice(block), count: here.length };
}

const textIn = (block: Block, { place, passageText }: Suggestion): boolean =>
  place.kind === 'prose' && leavesOf(block)[place.leaf]?.text === passageText;

function spanOf({ suggestion: { place, diagnostic }, words }: Replacement) {
  const { start, end } = diagnostic;
  return { leaf: place.kind === 'prose' ? place.leaf : 0, start, end, text: words };
}

function changeInItem(retrospective: Retrospective, group: readonly Replacement[]): Accepted | null {
  const place = group[0]?.suggestion.place;
  if (place?.kind !== 'item') return null;
  const { collection, id } = place;
  const item = retrospective[collection].find((one) => one.id === id);
  if (item === undefined) return null;
  let changed: object = item;
  let count = 0;
  for (const [field, here] of byField(group)) {
    const value = fieldOf(changed, field);
    if (value === null || here.some(({ suggestion }) => suggestion.passageText !== value)) continue;
    changed = withField(changed, field, replaceInText(value, here.map(spanOf)));
    count += here.length;
  }
  if (count === 0) return null;
  const put = (next: object) => ({ type: 'put-item', collection, item: next }) as PutItem;
  return { edit: put(changed), undo: put(item), count };
}

/** An event keeps what was known then in a record of its own. */
const inner = (item: object): object =>
  'knowledge' in item && typeof item.knowledge === 'object' ? (item.knowledge ?? {}) : {};

function fieldOf(item: object, field: string): string | null {
  const value = ({ ...inner(item), ...item } as Readonly<Record<string, unknown>>)[field];
  return typeof value === 'string' ? value : null;
}

const withField = (item: object, field: string, value: string): object =>
  field in item ? { ...item, [field]: value } : { ...item, knowledge: { ...inner(item), [field]: value } };
