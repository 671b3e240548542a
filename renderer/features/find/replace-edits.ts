/** Found words replaced by others, as edits: a block of prose or an item is rewritten once, whatever was found in it. */
import { type FindQuery, replacementFor } from '../../../shared/prose/find';
import type { Block } from '../../../shared/prose/prose';
import { replaceInBlock, replaceInText, searchedLines } from '../../../shared/prose/replace';
import type { Edit } from '../../../shared/retrospective/edit';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import type { PageId } from '../../../shared/retrospective/step-id';
import type { Found } from './found';

export interface Rewritten {
  readonly page: PageId;
  readonly at: number;
  readonly block: Block;
}

/** What comes of replacing: other blocks, edits of items, and how many words that were. */
export interface Replaced {
  readonly blocks: readonly Rewritten[];
  readonly items: readonly Edit[];
  readonly count: number;
}

interface Order {
  readonly query: FindQuery;
  readonly replacement: string;
}

/** Words that changed since they were found stay as they are. */
export function replaceFound(retrospective: Retrospective, found: readonly Found[], order: Order): Replaced {
  const there = found.filter((one) => isThere(retrospective, one));
  return {
    blocks: [
      ...grouped(
        there.filter(({ line }) => line.place.kind === 'prose'),
        blockKey,
      ).values(),
    ].flatMap((group) => rewriteBlock(retrospective, group, order)),
    items: itemEdits(retrospective, there, order),
    count: there.length,
  };
}

/** All of it as one edit. */
export const replaceEdit = ({ blocks, items }: Replaced): Edit => ({
  type: 'batch',
  purpose: 'replace-all',
  edits: [
    ...blocks.map(
      ({ page, at, block }): Edit => ({
        type: 'splice-prose',
        page,
        start: at,
        remove: 1,
        insert: [block],
      }),
    ),
    ...items,
  ],
});

function isThere(retrospective: Retrospective, { line: { place, text } }: Found): boolean {
  if (place.kind === 'item') return fieldOf(retrospective, place) === text;
  const block = retrospective.prose[place.page].children[place.block];
  return block !== undefined && searchedLines(block)[place.leaf] === text;
}

const wordsFor = ({ line, match }: Found, { query, replacement }: Order): string =>
  replacementFor(match, line.text, replacement, query);

function rewriteBlock(
  retrospective: Retrospective,
  group: readonly Found[],
  order: Order,
): readonly Rewritten[] {
  const place = group[0]?.line.place;
  if (place?.kind !== 'prose') return [];
  const { page, block: at } = place;
  const block = retrospective.prose[page].children[at];
  if (block === undefined) return [];
  const replacements = group.flatMap((one) =>
    one.line.place.kind === 'prose'
      ? [{ ...one.match, leaf: one.line.place.leaf, text: wordsFor(one, order) }]
      : [],
  );
  return [{ page, at, block: replaceInBlock(block, replacements) }];
}

/** Several fields of one item are changed one after the other. */
function itemEdits(retrospective: Retrospective, found: readonly Found[], order: Order): readonly Edit[] {
  const changed = new Map<string, Edit & { readonly type: 'put-item' }>();
  for (const group of grouped(found, fieldKey).values()) {
    const { line } = group[0] as Found;
    if (line.place.kind !== 'item') continue;
    const { collection, id, field } = line.place;
    const spans = group.map((one) => ({ ...one.match, text: wordsFor(one, order) }));
    const item = changed.get(`${collection} ${id}`)?.item ?? itemAt(retrospective, line.place);
    const next = withField(item as unknown as Item, field, line.text, replaceInText(line.text, spans));
    changed.set(`${collection} ${id}`, { type: 'put-item', collection, item: next } as never);
  }
  return [...changed.values()];
}

const blockKey = ({ line: { place } }: Found): string =>
  place.kind === 'prose' ? `${place.page} ${place.block}` : '';
const fieldKey = ({ line: { place } }: Found): string =>
  place.kind === 'item' ? `${place.collection} ${place.id} ${place.field}` : '';

function grouped(
  found: readonly Found[],
  key: (one: Found) => string,
): ReadonlyMap<string, readonly Found[]> {
  const groups = new Map<string, Found[]>();
  for (const one of found) {
    const name = key(one);
    if (name === '') continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [one]);
    else group.push(one);
  }
  return groups;
}

type Item = Readonly<Record<string, unknown>>;
type ItemPlace = Extract<Found['line']['place'], { kind: 'item' }>;

const itemAt = (retrospective: Retrospective, { collection, id }: ItemPlace) =>
  retrospective[collection].find((item) => item.id === id);

const isRecord = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Some texts of an item stand one level below it: what was known at an event. */
function fieldOf(retrospective: Retrospective, place: ItemPlace): unknown {
  const item = itemAt(retrospective, place) as unknown as Item | undefined;
  if (item === undefined) return undefined;
  const holders = [item, ...Object.values(item).filter(isRecord)];
  return holders.find((holder) => place.field in holder)?.[place.field];
}

function withField(item: Item, field: string, before: string, after: string): Item {
  if (item[field] === before) return { ...item, [field]: after };
  const inner = Object.entries(item).find(([, value]) => isRecord(value) && value[field] === before);
  return inner === undefined ? item : { ...item, [inner[0]]: { ...(inner[1] as Item), [field]: after } };
}
