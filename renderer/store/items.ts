/** The lists of the open document as a feature changes them: put, insert, take out with a way back, move. */
import type { Id } from '../../shared/kit/ids';
import type { Collection, ItemOf, PutItem } from '../../shared/retrospective/edit';
import type { Editing } from './editing';

export interface Items<Item> {
  /** Replaces the item with the same id, or adds it at the end. */
  readonly put: (item: Item) => void;
  /** Adds a new item after the one with that id, or at the end. */
  readonly insert: (item: Item, after?: Id) => void;
  /** Removes the item; answers how to put it back where it was. */
  readonly take: (item: Item) => () => void;
  /** Moves one item to the place another one has. */
  readonly moveTo: (id: Id, place: Id) => void;
}

export function itemsOf<C extends Collection>(editing: Editing, collection: C): Items<ItemOf<C>> {
  const indexOf = (id: Id): number => editing.retrospective[collection].findIndex((item) => item.id === id);
  const put = (item: ItemOf<C>, at?: number): void => void editing.apply(putItem(collection, item, at));
  return {
    put,
    insert: (item, after) => {
      const index = after === undefined ? -1 : indexOf(after);
      put(item, index < 0 ? undefined : index + 1);
    },
    take: (item) => editing.apply({ type: 'remove-item', collection, id: item.id }),
    moveTo: (id, place) => void editing.apply({ type: 'move-item', collection, id, to: indexOf(place) }),
  };
}

/** The compiler cannot follow item and collection through one type parameter into the union of edits. */
const putItem = <C extends Collection>(collection: C, item: ItemOf<C>, at: number | undefined): PutItem =>
  ({ type: 'put-item', collection, item, ...(at === undefined ? {} : { at }) }) as unknown as PutItem;
