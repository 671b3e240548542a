/** Step 5: lessons as rules with their cases, and what to start, stop, keep, try. */
import type { Editing } from '../../store/editing';
import { Sections } from '../../ui/Section';
import { PracticeColumns } from './PracticeColumns';
import { RuleList } from './RuleList';

export function PatternStructures({ editing }: { readonly editing: Editing }) {
  return (
    <Sections>
      <RuleList editing={editing} />
      <PracticeColumns editing={editing} />
    </Sections>
  );
}
