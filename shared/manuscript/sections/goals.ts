/** Goals & targets: what was meant to be reached, how fast trouble was to be handled, what the plan rested on. */
import type { Block } from '../../prose/prose';
import type { HandlingTarget } from '../../retrospective/goals';
import { type Desk, type SectionSource, sectionLevel } from '../desk';
import { handlingLabels } from '../labels';
import { table } from '../nodes';
import { titled } from '../titled';

export const goals: SectionSource = {
  id: 'goals',
  title: { en: 'Goals & targets', zh: '目标与前提' },
  compose: (desk) => [
    ...desk.prose('goals', sectionLevel),
    ...goalTable(desk),
    ...handlingTable(desk),
    ...assumptionTable(desk),
  ],
};

/** A handling target as typed, else its minutes. */
export const handlingText = (desk: Desk, target: HandlingTarget): string =>
  target.text.trim() || (target.minutes === null ? '' : `${target.minutes} ${desk.say(minutes)}`);

const minutes = { en: 'min', zh: '分钟' };

function goalTable({ retrospective, say }: Desk): Block[] {
  const rows = table(retrospective.goals, [
    { title: say({ en: 'Goal', zh: '目标' }), cell: (goal) => goal.statement },
    { title: say({ en: 'Measure', zh: '度量' }), cell: (goal) => goal.measure },
    { title: say({ en: 'Target', zh: '目标值' }), cell: (goal) => goal.target },
    { title: say({ en: 'Source', zh: '来源' }), cell: (goal) => goal.source },
  ]);
  return titled(say({ en: 'Goals', zh: '目标' }), rows);
}

function handlingTable(desk: Desk): Block[] {
  const { retrospective, say } = desk;
  const rows = table(retrospective.handlingTargets, [
    { title: say({ en: 'Handling', zh: '处置环节' }), cell: (target) => say(handlingLabels[target.kind]) },
    { title: say({ en: 'Target', zh: '目标值' }), cell: (target) => handlingText(desk, target) },
    { title: say({ en: 'Source', zh: '来源' }), cell: (target) => target.source },
  ]);
  return titled(say({ en: 'Handling targets', zh: '处置目标' }), rows);
}

function assumptionTable({ retrospective, say }: Desk): Block[] {
  const rows = table(retrospective.assumptions, [
    { title: say({ en: 'Assumption', zh: '前提' }), cell: (assumption) => assumption.text },
    {
      title: say({ en: 'How we would notice it is false', zh: '不成立时靠什么察觉' }),
      cell: (assumption) => assumption.signal,
    },
  ]);
  return titled(say({ en: 'Assumptions', zh: '前提' }), rows);
}
