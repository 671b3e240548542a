/** Decided against: what will not be done, and why. */
import type { SectionSource } from '../desk';
import { table } from '../nodes';

export const decidedAgainst: SectionSource = {
  id: 'decided-against',
  title: { en: 'Decided against', zh: '不做的与理由' },
  compose: ({ retrospective, say }) =>
    table(retrospective.decidedAgainst, [
      { title: say({ en: 'Not doing', zh: '不做' }), cell: (decision) => decision.text },
      { title: say({ en: 'Why', zh: '理由' }), cell: (decision) => decision.reason },
    ]),
};
