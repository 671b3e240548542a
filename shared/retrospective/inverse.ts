/** The edit that takes an edit back, known before it is applied. */
import type { Id } from '../kit/ids';
import { unreachable } from '../kit/unreachable';
import { applyEdit, type Collection, type Details, type Edit } from './edit';
import type { Retrospective } from './retrospective';

/** Applied right after the edit, it gives a document deep-equal to `before`. An edit that changes nothing has an empty batch. */
export function inverseOf(before: Retrospective, edit: Edit): Edit {
  switch (edit.type) {
    case 'set-details':
      return { type: 'set-details', details: detailsOf(before, edit.details) };
    case 'set-prose':
      return { type: 'set-prose', page: edit.page, prose: before.prose[edit.page] };
    case 'splice-prose': {
      const blocks = before.prose[edit.page].children;
      const start = Math.min(Math.max(0, edit.start), blocks.length);
      const insert = blocks.slice(start, start + Math.max(0, edit.remove));
      return { type: 'splice-prose', page: edit.page, start, remove: edit.insert.length, insert };
    }
    case 'put-item': {
      const { collection, item } = edit;
      return before[collection].some(({ id }) => id === item.id)
        ? putBack(before, collection, item.id)
        : { type: 'remove-item', collection, id: item.id };
    }
    case 'remove-item':
      return putBack(before, edit.collection, edit.id);
    case 'move-item': {
      const to = before[edit.collection].findIndex(({ id }) => id === edit.id);
      return to < 0 ? nothing : { type: 'move-item', collection: edit.collection, id: edit.id, to };
    }
    case 'set-suggestions':
      return { type: 'set-suggestions', suggestions: before.suggestions };
    case 'batch':
      return { ...edit, edits: inversesOf(before, edit.edits).reverse() };
    default:
      return unreachable(edit);
  }
}

const nothing: Edit = { type: 'batch', edits: [] };

function inversesOf(before: Retrospective, edits: readonly Edit[]): Edit[] {
  let value = before;
  return edits.map((edit) => {
    const inverse = inverseOf(value, edit);
    value = applyEdit(value, edit);
    return inverse;
  });
}

const detailsOf = (before: Retrospective, details: Partial<Details>): Partial<Details> =>
  Object.fromEntries(Object.keys(details).map((key) => [key, before[key as keyof Details]]));

/** The item as it is now, to be put where it is now. */
function putBack(before: Retrospective, collection: Collection, id: Id): Edit {
  const at = before[collection].findIndex((item) => item.id === id);
  const item = before[collection][at];
  // The union of items cannot follow the collection through a computed key.
  return item ? ({ type: 'put-item', collection, item, at } as Edit) : nothing;
}
