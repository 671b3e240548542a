/** Step 4: contributing factors as an outline of whys, and the categories they are sorted into. */
import type { Editing } from '../../store/editing';
import { Sections } from '../../ui/Section';
import { CategoryList } from './CategoryList';
import { FactorOutline } from './FactorOutline';

export function FactorStructures({ editing }: { readonly editing: Editing }) {
  return (
    <Sections>
      <FactorOutline editing={editing} />
      {editing.retrospective.factors.length > 0 && <CategoryList editing={editing} />}
    </Sections>
  );
}
