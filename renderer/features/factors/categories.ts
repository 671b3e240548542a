/** Changing the categories of a document: the usual ones become its own with the first change. */

import type { Edit } from '../../../shared/retrospective/edit';
import { categoriesOf } from '../../../shared/retrospective/factor-categories';
import type { FactorCategory } from '../../../shared/retrospective/factors';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import type { Editing } from '../../store/editing';
import { itemsOf } from '../../store/items';
import type { RowStore } from '../../ui/rows';

/** Writes the usual categories into the document, in its language, where it has none of its own. */
const adoptCategories = (retrospective: Retrospective): readonly Edit[] =>
  retrospective.categories.length > 0
    ? []
    : categoriesOf(retrospective, retrospective.language).map(
        (item): Edit => ({ type: 'put-item', collection: 'categories', item }),
      );

/** Takes the document's own categories away, so that the usual ones hold again. */
export const dropCategories = ({ categories }: Retrospective): Edit => ({
  type: 'batch',
  edits: categories.map(({ id }): Edit => ({ type: 'remove-item', collection: 'categories', id })),
});

/** The list of categories; the first change through it adopts the usual ones, and its undo lets go of them again. */
export function categoryStore(editing: Editing): RowStore<FactorCategory> {
  const { retrospective } = editing;
  let pending = adoptCategories(retrospective);
  const categories = categoriesOf(retrospective, retrospective.language);
  return itemsOf(
    {
      ...editing,
      retrospective: { ...retrospective, categories },
      apply: (edit) => {
        const wayBack = editing.apply({ type: 'batch', edits: [...pending, edit] });
        pending = [];
        return wayBack;
      },
    },
    'categories',
  );
}
