/** Rules & evidence: what the case teaches, as rules with a boundary and cases, and as habits to change. */
import type { PhrasingContent } from 'mdast';
import type { Block } from '../../prose/prose';
import { practiceKinds, type Rule, type RuleCase } from '../../retrospective/rules';
import { type Desk, type SectionSource, sectionLevel } from '../desk';
import { practiceLabels, ruleLabels } from '../labels';
import { type LabelledWords, labelledList } from '../lists';
import { inline, paragraph, strong } from '../nodes';
import { titled } from '../titled';

export const rules: SectionSource = {
  id: 'rules',
  title: { en: 'Rules & evidence', zh: '规律与佐证' },
  compose: (desk) => [
    ...desk.prose('patterns', sectionLevel),
    ...desk.retrospective.rules.flatMap((rule, index) => ruleBlocks(desk, rule, index)),
    ...practices(desk),
  ],
};

const ruleBlocks = (desk: Desk, rule: Rule, index: number): Block[] =>
  titled(desk.say({ en: `Rule ${index + 1}`, zh: `规律${index + 1}` }), [
    ...statement(desk, rule),
    ...labelledList(desk, [
      [ruleLabels.boundary, rule.boundary],
      [ruleLabels.signal, rule.signal],
      ...rule.casesFor.map((one): LabelledWords => [ruleLabels.casesFor, told(desk, one)]),
      ...rule.casesAgainst.map((one): LabelledWords => [ruleLabels.casesAgainst, told(desk, one)]),
      [ruleLabels.firstSeen, rule.firstSeen ? desk.say({ en: 'first seen here', zh: '本次首见' }) : ''],
    ]),
  ]);

/** The rule as one sentence with its hinges in bold; a part that is missing is left out. */
function statement({ say }: Desk, rule: Rule): Block[] {
  const parts = [
    { hinge: say({ en: 'When', zh: '当' }), words: rule.condition },
    { hinge: say({ en: 'then', zh: '往往' }), words: rule.result },
    { hinge: say({ en: 'because', zh: '因为' }), words: rule.mechanism },
  ].filter(({ words }) => words.trim() !== '');
  const space = say({ en: ' ', zh: '' });
  const sentence = parts.flatMap(({ hinge, words }, index): PhrasingContent[] => [
    ...(index > 0 ? [{ type: 'text', value: say({ en: ', ', zh: '，' }) } as const] : []),
    strong(hinge),
    ...(space === '' ? [] : [{ type: 'text', value: space } as const]),
    ...inline(words),
  ]);
  return sentence.length === 0 ? [] : [paragraph(sentence)];
}

const told = (desk: Desk, one: RuleCase): string =>
  [one.retrospective === null ? '' : desk.titleOf(one.retrospective), one.text]
    .filter((part) => part.trim() !== '')
    .join(desk.say({ en: ': ', zh: '：' }));

function practices(desk: Desk): Block[] {
  const lines = practiceKinds.flatMap((kind) =>
    desk.retrospective.practices
      .filter((practice) => practice.kind === kind)
      .map((practice): LabelledWords => [practiceLabels[kind], practice.text]),
  );
  return titled(
    desk.say({ en: 'Start, stop, keep, try', zh: '开始、停止、保持、试验' }),
    labelledList(desk, lines),
  );
}
