/** Measures: what will be done, by which role, until when, and how we will know that it worked. */
import type { PhrasingContent } from 'mdast';
import type { ActionItem } from '../../retrospective/action-items';
import type { Desk, SectionSource } from '../desk';
import { flatten, outlineFactors } from '../factor-outline';
import { actionStateLabels, meansLabels, sideLabels, strengthLabels } from '../labels';
import { enumerate } from '../lists';
import { inline, table } from '../nodes';

export const measures: SectionSource = {
  id: 'measures',
  title: { en: 'Measures', zh: '改进措施' },
  compose: (desk) => {
    const { retrospective, say } = desk;
    const numbers = new Map(
      flatten(outlineFactors(retrospective.factors)).map((n) => [n.factor.id, n.number]),
    );
    return table(retrospective.actionItems, [
      { title: say({ en: 'Measure', zh: '措施' }), cell: measureText },
      { title: say({ en: 'Owner', zh: '负责角色' }), cell: (action) => action.owner },
      { title: say({ en: 'Due', zh: '期限' }), cell: (action) => action.due ?? '' },
      { title: say({ en: 'Type', zh: '类别' }), cell: (action) => typeOf(desk, action) },
      { title: say({ en: 'How we will know', zh: '验证办法' }), cell: (action) => action.verification },
      {
        title: say({ en: 'Factor', zh: '因素' }),
        cell: ({ factor }) => (factor && numbers.get(factor)) || '',
      },
      { title: say({ en: 'State', zh: '状态' }), cell: (action) => say(actionStateLabels[action.state]) },
    ]);
  },
};

const measureText = ({ text, link }: ActionItem): PhrasingContent[] => [
  ...inline(text),
  ...(link.trim() === ''
    ? []
    : ([
        { type: 'text', value: ' ' },
        { type: 'link', url: link.trim(), children: inline(link) },
      ] as const)),
];

const typeOf = (desk: Desk, { side, means, strength }: ActionItem): string =>
  enumerate(desk, [
    side ? desk.say(sideLabels[side]) : '',
    means ? desk.say(meansLabels[means]) : '',
    strength ? `${strength} ${desk.say(strengthLabels[strength])}` : '',
  ]);
