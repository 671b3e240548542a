/** Every change to a document is one of these edits; applying one is a pure function. */
import type { Id } from '../kit/ids';
import { unreachable } from '../kit/unreachable';
import type { Block, Prose } from '../prose/prose';
import type { Retrospective } from './retrospective';
import type { PageId } from './step-id';

/** Fields of the document that hold one value and are set as a whole. */
export const detailNames = [
  'title',
  'language',
  'noun',
  'causesTitle',
  'severity',
  'status',
  'zone',
  'services',
  'owner',
  'reviewDate',
  'tags',
  'questions',
  'reach',
] as const satisfies readonly (keyof Retrospective)[];

export type Details = Pick<Retrospective, (typeof detailNames)[number]>;

/** Lists of the document whose members carry an id. */
export const collections = [
  'participants',
  'ladder',
  'goals',
  'handlingTargets',
  'assumptions',
  'events',
  'gapNotes',
  'results',
  'impacts',
  'observations',
  'factors',
  'categories',
  'rules',
  'practices',
  'actionItems',
  'decidedAgainst',
  'notices',
  'reviews',
] as const;

export type Collection = (typeof collections)[number];
export type ItemOf<C extends Collection> = Retrospective[C][number];

/** Adds the item, or replaces the one with its id; `at` is where a new one goes (default: the end). */
export type PutItem = {
  [C in Collection]: {
    readonly type: 'put-item';
    readonly collection: C;
    readonly item: ItemOf<C>;
    readonly at?: number;
  };
}[Collection];

export type Edit =
  | { readonly type: 'set-details'; readonly details: Partial<Details> }
  | { readonly type: 'set-prose'; readonly page: PageId; readonly prose: Prose }
  /** Replaces `remove` top-level blocks from `start` by `insert`: what typing in an editor comes to. */
  | {
      readonly type: 'splice-prose';
      readonly page: PageId;
      readonly start: number;
      readonly remove: number;
      readonly insert: readonly Block[];
    }
  | PutItem
  | { readonly type: 'remove-item'; readonly collection: Collection; readonly id: Id }
  | { readonly type: 'move-item'; readonly collection: Collection; readonly id: Id; readonly to: number }
  | { readonly type: 'set-suggestions'; readonly suggestions: Retrospective['suggestions'] }
  /** Several edits that are undone as one; `purpose` says what for, where it is worth telling. */
  | { readonly type: 'batch'; readonly edits: readonly Edit[]; readonly purpose?: Purpose };

/** What edits are gathered for: each is one entry of the history under its own name. */
export const purposes = [
  'accept',
  'accept-all',
  'replace-all',
  'import',
  'insert',
  'paste',
  'redaction',
  'restore',
  'merge',
  'take-back',
] as const;
export type Purpose = (typeof purposes)[number];

/** The document after the edit. Unknown ids and positions outside the list change nothing or are clamped. */
export function applyEdit(retrospective: Retrospective, edit: Edit): Retrospective {
  switch (edit.type) {
    case 'set-details':
      return { ...retrospective, ...edit.details };
    case 'set-prose':
      return withProse(retrospective, edit.page, edit.prose);
    case 'splice-prose': {
      const blocks = retrospective.prose[edit.page].children;
      const start = Math.max(0, edit.start);
      const children = [
        ...blocks.slice(0, start),
        ...edit.insert,
        ...blocks.slice(start + Math.max(0, edit.remove)),
      ];
      return withProse(retrospective, edit.page, { type: 'root', children });
    }
    case 'put-item':
      return withItems(retrospective, edit.collection, (items) => putItem(items, edit.item, edit.at));
    case 'remove-item':
      return withItems(retrospective, edit.collection, (items) =>
        items.filter((item) => item.id !== edit.id),
      );
    case 'move-item':
      return withItems(retrospective, edit.collection, (items) => moveItem(items, edit.id, edit.to));
    case 'set-suggestions':
      return { ...retrospective, suggestions: edit.suggestions };
    case 'batch':
      return edit.edits.reduce(applyEdit, retrospective);
    default:
      return unreachable(edit);
  }
}

interface Identified {
  readonly id: Id;
}

const withProse = (retrospective: Retrospective, page: PageId, prose: Prose): Retrospective => ({
  ...retrospective,
  prose: { ...retrospective.prose, [page]: prose },
});

/** The union of item types cannot follow the collection through a computed key, hence the one wide view. */
const withItems = (
  retrospective: Retrospective,
  collection: Collection,
  change: (items: readonly Identified[]) => readonly Identified[],
): Retrospective => ({ ...retrospective, [collection]: change(retrospective[collection]) });

function putItem(items: readonly Identified[], item: Identified, at = items.length): readonly Identified[] {
  const index = items.findIndex((other) => other.id === item.id);
  return index < 0 ? items.toSpliced(Math.max(0, at), 0, item) : items.with(index, item);
}

function moveItem(items: readonly Identified[], id: Id, to: number): readonly Identified[] {
  const moved = items.find((item) => item.id === id);
  if (!moved) return items;
  const rest = items.filter((item) => item.id !== id);
  return rest.toSpliced(Math.max(0, to), 0, moved);
}
