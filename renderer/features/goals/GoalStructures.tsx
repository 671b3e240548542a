/** Step 1: goals with their numbers, handling targets, and what the plan rested on. */
import type { Editing } from '../../store/editing';
import { Sections } from '../../ui/Section';
import { AssumptionList } from './AssumptionList';
import { GoalList } from './GoalList';
import { HandlingList } from './HandlingList';

export function GoalStructures({ editing }: { readonly editing: Editing }) {
  return (
    <Sections>
      <GoalList editing={editing} />
      <HandlingList editing={editing} />
      <AssumptionList editing={editing} />
    </Sections>
  );
}
