/** Step 3: targets against results, the impact, what held, what was luck, what went better than expected. */
import type { Editing } from '../../store/editing';
import { Sections } from '../../ui/Section';
import { ImpactList } from './ImpactList';
import { ObservationColumns } from './ObservationColumns';
import { ResultTable } from './ResultTable';

export function EvaluationStructures({ editing }: { readonly editing: Editing }) {
  return (
    <Sections>
      <ResultTable editing={editing} />
      <ImpactList editing={editing} />
      <ObservationColumns editing={editing} />
    </Sections>
  );
}
