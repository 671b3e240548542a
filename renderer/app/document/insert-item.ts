/** An item of the document that begins in the text: what it becomes, on which page it stands, and the way there. */
import type { Id, MakeId } from '../../../shared/kit/ids';
import { emptyActionItem } from '../../../shared/retrospective/action-items';
import type { Edit } from '../../../shared/retrospective/edit';
import { emptyFactor } from '../../../shared/retrospective/factors';
import type { PageId } from '../../../shared/retrospective/step-id';
import { emptyEvent } from '../../../shared/retrospective/timeline';
import type { InsertedKind } from '../../editor/contract';
import { noTime } from '../../features/timeline/event-time';
import { rowOf } from '../../ui/row-places';

interface Inserted {
  readonly id: Id;
  readonly page: PageId;
  readonly edit: Edit;
}

/** The item with its words. */
export function insertedItem(kind: InsertedKind, text: string, makeId: MakeId): Inserted {
  const id = makeId();
  switch (kind) {
    case 'event':
      return {
        id,
        page: 'narrative',
        edit: { type: 'put-item', collection: 'events', item: emptyEvent(id, noTime, text) },
      };
    case 'action-item':
      return {
        id,
        page: 'document',
        edit: { type: 'put-item', collection: 'actionItems', item: { ...emptyActionItem(id), text } },
      };
    case 'factor':
      return {
        id,
        page: 'causes',
        edit: {
          type: 'put-item',
          collection: 'factors',
          item: { ...emptyFactor(id, null), statement: text },
        },
      };
  }
}

/** The words leave the text with the same edit, so that undoing it brings them back there. */
export const movedFrom = (page: PageId, block: number, edit: Edit): Edit => ({
  type: 'batch',
  purpose: 'insert',
  edits: [
    edit,
    { type: 'splice-prose', page, start: block, remove: 1, insert: [{ type: 'paragraph', children: [] }] },
  ],
});

/** How many frames its page has to show the item. */
const patience = 60;

/** Puts the caret into the item once its page shows it. */
export function focusItem(id: Id, frames: number = patience): void {
  const field = rowOf(id)?.querySelector<HTMLElement>('[data-lead] :is(textarea, input)');
  if (field) {
    field.scrollIntoView({ block: 'center' });
    field.focus();
  } else if (frames > 0) window.requestAnimationFrame(() => focusItem(id, frames - 1));
}
