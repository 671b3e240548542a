/** Impact: who was affected, how many, for how long, at what cost, and how we know. */
import type { SectionSource } from '../desk';
import { table } from '../nodes';

export const impact: SectionSource = {
  id: 'impact',
  title: { en: 'Impact', zh: '影响' },
  compose: ({ retrospective, say }) =>
    table(retrospective.impacts, [
      { title: say({ en: 'Who', zh: '影响对象' }), cell: (row) => row.who },
      { title: say({ en: 'How many', zh: '数量' }), cell: (row) => row.howMany },
      { title: say({ en: 'How long', zh: '时长' }), cell: (row) => row.howLong },
      { title: say({ en: 'Cost', zh: '代价' }), cell: (row) => row.cost },
      { title: say({ en: 'How we know', zh: '依据' }), cell: (row) => row.source },
      {
        title: say({ en: 'Certainty', zh: '确定程度' }),
        cell: (row) => (row.estimate ? say({ en: 'Estimate', zh: '估算' }) : ''),
      },
    ]),
};
