/** Takes back an edit that is no longer the last one, as far as what it did still stands. */
import type { Id } from '../kit/ids';
import { applyEdit, type Edit, type PutItem } from './edit';
import { isEqual } from './equal';
import type { Retrospective } from './retrospective';

/** Why it cannot be taken back: what it touched is gone, is there again, or was changed since. */
export type Obstacle = 'gone' | 'back' | 'changed';

export type TakenBack =
  | { readonly ok: true; readonly edit: Edit }
  | { readonly ok: false; readonly obstacle: Obstacle };

/** The edit that takes `edit` back now; `inverse` is what `inverseOf` answered when it was made. Nothing made since is lost. */
export function takeBack(now: Retrospective, edit: Edit, inverse: Edit): TakenBack {
  if (edit.type !== 'batch' || inverse.type !== 'batch') return takeBackOne(now, edit, inverse);
  const edits: Edit[] = [];
  let value = now;
  for (const [index, part] of inverse.edits.entries()) {
    const made = edit.edits[edit.edits.length - 1 - index];
    const taken = made ? takeBack(value, made, part) : changed;
    if (!taken.ok) return taken;
    edits.push(taken.edit);
    value = applyEdit(value, taken.edit);
  }
  return { ok: true, edit: { type: 'batch', edits } };
}

const refuse = (obstacle: Obstacle): TakenBack => ({ ok: false, obstacle });
const changed = refuse('changed');
const allow = (edit: Edit): TakenBack => ({ ok: true, edit });

function takeBackOne(now: Retrospective, edit: Edit, inverse: Edit): TakenBack {
  // What did nothing is taken back by nothing.
  if (edit.type === 'batch') return allow({ type: 'batch', edits: [] });
  switch (inverse.type) {
    case 'set-details':
      return edit.type === 'set-details' && holds(now, edit.details) ? allow(inverse) : changed;
    case 'set-prose':
      return edit.type === 'set-prose' && isEqual(now.prose[edit.page], edit.prose)
        ? allow(inverse)
        : changed;
    case 'splice-prose':
      return edit.type === 'splice-prose' && stands(now, inverse, edit) ? allow(inverse) : changed;
    case 'remove-item': {
      const held = itemIn(now, inverse.collection, inverse.id);
      if (!held) return refuse('gone');
      return edit.type === 'put-item' && isEqual(held, edit.item) ? allow(inverse) : changed;
    }
    case 'put-item':
      return edit.type === 'put-item' ? restoreFields(now, edit, inverse) : putAgain(now, inverse);
    case 'move-item':
      return itemIn(now, inverse.collection, inverse.id) ? allow(inverse) : refuse('gone');
    case 'set-suggestions':
      return edit.type === 'set-suggestions' && isEqual(now.suggestions, edit.suggestions)
        ? allow(inverse)
        : changed;
    case 'batch':
      return allow(inverse);
  }
}

type Fields = Readonly<Record<string, unknown>>;

const holds = (now: Retrospective, details: Fields): boolean =>
  Object.entries(details).every(([key, value]) => isEqual((now as unknown as Fields)[key], value));

type Splice = Extract<Edit, { readonly type: 'splice-prose' }>;

function stands(now: Retrospective, splice: Splice, { insert }: Splice): boolean {
  const start = Math.max(0, splice.start);
  const blocks = now.prose[splice.page].children.slice(start, start + Math.max(0, splice.remove));
  return isEqual(blocks, insert);
}

const itemIn = (now: Retrospective, collection: PutItem['collection'], id: Id) =>
  now[collection].find((item) => item.id === id);

const putAgain = (now: Retrospective, inverse: PutItem): TakenBack =>
  itemIn(now, inverse.collection, inverse.item.id) ? refuse('back') : allow(inverse);

/** Only the fields that the edit changed; others may have been written since. */
function restoreFields(now: Retrospective, edit: PutItem, inverse: PutItem): TakenBack {
  const held = itemIn(now, inverse.collection, inverse.item.id) as Fields | undefined;
  if (!held) return refuse('gone');
  const [made, before] = [edit.item as unknown as Fields, inverse.item as unknown as Fields];
  const fields = Object.keys({ ...made, ...before }).filter((key) => !isEqual(made[key], before[key]));
  if (!fields.every((key) => isEqual(held[key], made[key]))) return changed;
  const restored = { ...held, ...Object.fromEntries(fields.map((key) => [key, before[key]])) };
  return allow({ ...inverse, item: restored } as unknown as PutItem);
}
