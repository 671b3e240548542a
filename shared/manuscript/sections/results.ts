/** Results vs targets: the writer's evaluation, then target against actual line by line. */
import type { Block } from '../../prose/prose';
import type { Result } from '../../retrospective/results';
import { type Desk, type SectionSource, sectionLevel } from '../desk';
import { handlingLabels, verdictLabels } from '../labels';
import { table } from '../nodes';
import { handlingText } from './goals';

export const results: SectionSource = {
  id: 'results',
  title: { en: 'Results vs targets', zh: '结果对照' },
  compose: (desk) => [...desk.prose('evaluation', sectionLevel), ...resultTable(desk)],
};

function resultTable(desk: Desk): Block[] {
  const { retrospective, say } = desk;
  return table(retrospective.results, [
    { title: say({ en: 'Goal', zh: '目标' }), cell: (result) => answered(desk, result).goal },
    { title: say({ en: 'Target', zh: '目标值' }), cell: (result) => answered(desk, result).target },
    { title: say({ en: 'Actual', zh: '实际' }), cell: (result) => result.actual },
    {
      title: say({ en: 'Verdict', zh: '结论' }),
      cell: ({ verdict }) => (verdict ? say(verdictLabels[verdict]) : ''),
    },
    { title: say({ en: 'Note', zh: '说明' }), cell: (result) => result.note },
  ]);
}

/** What a result answers, named again so that the table can be read alone. */
function answered(desk: Desk, result: Result): { readonly goal: string; readonly target: string } {
  const { goals, handlingTargets } = desk.retrospective;
  const goal = goals.find(({ id }) => id === result.goal);
  if (goal) return { goal: goal.statement || goal.measure, target: goal.target };
  const handling = handlingTargets.find(({ id }) => id === result.goal);
  if (handling)
    return { goal: desk.say(handlingLabels[handling.kind]), target: handlingText(desk, handling) };
  return { goal: '', target: '' };
}
