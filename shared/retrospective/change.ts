/** What an edit does, as data that both languages can put into a sentence. */
import type { Id } from '../kit/ids';
import { unreachable } from '../kit/unreachable';
import { pageOfCollection } from './collection-page';
import type { Collection, Details, Edit, ItemOf, Purpose, PutItem } from './edit';
import { isEqual } from './equal';
import type { Retrospective } from './retrospective';
import type { PageId } from './step-id';

export type Change =
  | {
      readonly kind: 'added' | 'removed' | 'moved';
      readonly collection: Collection;
      readonly id: Id;
      /** The first words of the item; may be empty. */
      readonly name: string;
    }
  | {
      readonly kind: 'changed';
      readonly collection: Collection;
      readonly id: Id;
      readonly name: string;
      /** Names of its fields that are different now. */
      readonly fields: readonly string[];
      /** The category a factor went to; absent when it stayed, null when it has none now. */
      readonly category?: Id | null;
    }
  | { readonly kind: 'details'; readonly fields: readonly (keyof Details)[] }
  | { readonly kind: 'text'; readonly page: PageId }
  | { readonly kind: 'suggestions' }
  | {
      readonly kind: 'several';
      readonly purpose: Purpose | null;
      readonly count: number;
      /** The first of them; null for none. */
      readonly first: Change | null;
    };

/** What the edit is about to do to `before`. */
export function changeOf(before: Retrospective, edit: Edit): Change {
  switch (edit.type) {
    case 'set-details':
      return { kind: 'details', fields: Object.keys(edit.details) as (keyof Details)[] };
    case 'set-prose':
    case 'splice-prose':
      return { kind: 'text', page: edit.page };
    case 'put-item':
      return putChange(before, edit);
    case 'remove-item':
    case 'move-item': {
      const { collection, id } = edit;
      const kind = edit.type === 'remove-item' ? 'removed' : 'moved';
      return { kind, collection, id, name: nameOf(collection, itemIn(before, collection, id)) };
    }
    case 'set-suggestions':
      return { kind: 'suggestions' };
    case 'batch': {
      const [only] = edit.edits;
      if (only && edit.edits.length === 1 && edit.purpose === undefined) return changeOf(before, only);
      const first = only ? changeOf(before, only) : null;
      return { kind: 'several', purpose: edit.purpose ?? null, count: edit.edits.length, first };
    }
    default:
      return unreachable(edit);
  }
}

/** The page on which the change is seen; null for one that concerns the whole document. */
export function pageOfChange(change: Change): PageId | null {
  switch (change.kind) {
    case 'text':
      return change.page;
    case 'details':
    case 'suggestions':
      return null;
    case 'several':
      return change.first && pageOfChange(change.first);
    default:
      return pageOfCollection[change.collection];
  }
}

/** Whether the edit writes prose from outside the editor of its page, which then has to read it anew. */
export function pagesRewritten(edit: Edit): readonly PageId[] {
  if (edit.type === 'set-prose') return [edit.page];
  if (edit.type !== 'batch') return [];
  return edit.edits.flatMap((part) => (part.type === 'splice-prose' ? [part.page] : pagesRewritten(part)));
}

type Fields = Readonly<Record<string, unknown>>;

const itemIn = (before: Retrospective, collection: Collection, id: Id) =>
  before[collection].find((item) => item.id === id);

function putChange(before: Retrospective, { collection, item }: PutItem): Change {
  const held = itemIn(before, collection, item.id);
  const name = nameOf(collection, item) || nameOf(collection, held);
  if (!held) return { kind: 'added', collection, id: item.id, name };
  const [old, put] = [held as unknown as Fields, item as unknown as Fields];
  const fields = Object.keys({ ...old, ...put }).filter((key) => !isEqual(old[key], put[key]));
  const moved = collection === 'factors' && fields.includes('category');
  const category = moved ? { category: (put.category ?? null) as Id | null } : {};
  return { kind: 'changed', collection, id: item.id, name, fields, ...category };
}

/** The field that names an item of each list. */
const leads: { readonly [C in Collection]: keyof ItemOf<C> } = {
  participants: 'label',
  ladder: 'level',
  goals: 'statement',
  handlingTargets: 'text',
  assumptions: 'text',
  events: 'text',
  gapNotes: 'text',
  results: 'actual',
  impacts: 'who',
  observations: 'text',
  factors: 'statement',
  categories: 'name',
  rules: 'condition',
  practices: 'text',
  actionItems: 'text',
  decidedAgainst: 'text',
  notices: 'title',
  reviews: 'subject',
};

const longestName = 60;

/** The first words of an item, in one line; empty for one without words. */
export function nameOf(collection: Collection, item: { readonly id: Id } | undefined): string {
  const text = String((item as unknown as Fields | undefined)?.[leads[collection]] ?? '');
  const line = [...text.replace(/\s+/g, ' ').trim()];
  return line.length <= longestName ? line.join('') : `${line.slice(0, longestName - 1).join('')}…`;
}
