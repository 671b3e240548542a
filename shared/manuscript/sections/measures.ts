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
    const rows = table(retrospective.actionItems, [
      {
        title: say({ en: 'Measure', zh: '措施' }),
        cell: (action) => measureText(desk, action, (action.factor && numbers.get(action.factor)) || ''),
      },
      { title: say({ en: 'Owner', zh: '负责角色' }), cell: (action) => action.owner },
      { title: say({ en: 'Due', zh: '期限' }), cell: (action) => action.due ?? '' },
      { title: say({ en: 'How we will know', zh: '验证办法' }), cell: (action) => action.verification },
      { title: say({ en: 'Type', zh: '类别' }), cell: (action) => typeOf(desk, action) },
      { title: say({ en: 'State', zh: '状态' }), cell: (action) => say(actionStateLabels[action.state]) },
    ]);
    return [...rows, ...desk.picture('quadrants')];
  },
};

/** What is to be done, behind it in brackets the factor it answers and the place in the tracker. */
function measureText({ say }: Desk, { text, link }: ActionItem, factor: string): PhrasingContent[] {
  const hints = [inline(factor), trackerLink(link.trim())].filter((hint) => hint.length > 0);
  const joined = hints.flatMap((hint, index) => [
    ...(index > 0 ? raw(say({ en: ', ', zh: '、' })) : []),
    ...hint,
  ]);
  return hints.length === 0
    ? inline(text)
    : [...inline(text), ...raw(say({ en: ' (', zh: '（' })), ...joined, ...raw(say({ en: ')', zh: '）' }))];
}

/** An address in a tracker is known by its last part ("CHK-881"). */
const trackerLink = (url: string): PhrasingContent[] =>
  url === ''
    ? []
    : [{ type: 'link', url, children: inline(url.split('/').findLast((part) => part !== '') ?? url) }];

/** Text with its outer spaces. */
const raw = (value: string): PhrasingContent[] => [{ type: 'text', value }];

const typeOf = (desk: Desk, { side, means, strength }: ActionItem): string =>
  enumerate(desk, [
    side ? desk.say(sideLabels[side]) : '',
    means ? desk.say(meansLabels[means]) : '',
    strength
      ? desk.say(strengthLabels[strength]) + desk.say({ en: ` (${strength})`, zh: `（${strength}）` })
      : '',
  ]);
