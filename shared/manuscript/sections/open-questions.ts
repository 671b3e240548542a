/** Open questions: numbers that are still estimates and factors that are still hypotheses. */
import type { ListItem } from 'mdast';
import type { Impact } from '../../retrospective/results';
import type { Desk, SectionSource } from '../desk';
import { flatten, type OutlinedFactor, outlineFactors } from '../factor-outline';
import { labelled } from '../lists';
import { bullets, item, paragraph } from '../nodes';

export const openQuestions: SectionSource = {
  id: 'open-questions',
  title: { en: 'Open questions', zh: '待核实问题' },
  compose: (desk) =>
    bullets([
      ...desk.retrospective.impacts.flatMap((impact) => estimateItem(desk, impact)),
      ...flatten(outlineFactors(desk.retrospective.factors)).flatMap((node) => hypothesisItem(desk, node)),
    ]),
};

function estimateItem(desk: Desk, { who, howMany, estimate }: Impact): ListItem[] {
  if (estimate === null) return [];
  const by = estimate.confirmedBy.trim();
  const due = estimate.due ?? '';
  const said = [
    desk.say({ en: 'the numbers are an estimate', zh: '数字仍是估算' }),
    by === '' ? '' : desk.say({ en: `to be confirmed by ${by}`, zh: `由${by}核实` }),
    due === '' ? '' : desk.say({ en: `until ${due}`, zh: `截止${due}` }),
  ].filter((part) => part !== '');
  const about = who.trim() || howMany.trim();
  const label = { en: `Impact on ${about}`, zh: `对${about}的影响` };
  return [item([paragraph(labelled(desk, label, said.join(desk.say({ en: ', ', zh: '，' }))))])];
}

function hypothesisItem(desk: Desk, { factor, number }: OutlinedFactor): ListItem[] {
  if (factor.confidence !== 'hypothesis' || factor.counterEvidence.trim() === '') return [];
  const label = {
    en: `${number} is a hypothesis. It would not be involved if`,
    zh: `${number}仍是假设，与此无关的证据`,
  };
  return [item([paragraph(labelled(desk, label, factor.counterEvidence))])];
}
