/** Two figures for the length of the outage, where no milestone tells which is right. */
import type { Check, Found } from '../check';
import { spansOf } from '../spans';
import { type Stated, statedOf } from '../stated';

export const durationTwice: Check = {
  id: 'duration-twice',
  find: ({ retrospective, passages }) => {
    if (spansOf(retrospective.events, 'outage')?.computed != null) return [];
    const stated = statedOf(passages).filter(isFigure);
    const whole = stated.find(({ measure }) => measure === 'outage');
    return whole ? stated.filter((one) => differs(one, whole)).map((one) => against(one, whole)) : [];
  },
};

const isFigure = ({ found }: Stated): boolean => found.sense === 'exact' || found.sense === 'about';

/** What was hit may have been hit for less than the whole, never for more; rough figures may be a quarter off. */
function differs(one: Stated, whole: Stated): boolean {
  if (one === whole || (one.measure !== 'outage' && one.measure !== 'impaired')) return false;
  const difference = one.found.minutes - whole.found.minutes;
  const isRough = one.found.sense === 'about' || whole.found.sense === 'about';
  const slack = Math.max(2, isRough ? whole.found.minutes * 0.25 : 0);
  return one.measure === 'outage' ? Math.abs(difference) > slack : difference > slack;
}

function against({ passage, found }: Stated, whole: Stated): Found {
  const { step, place } = passage;
  const { start, end, text: says } = found;
  const other = whole.found.text;
  return {
    step,
    place,
    start,
    end,
    says,
    expected: other,
    message: {
      en: `Elsewhere the document says ${other}.`,
      zh: `文档另一处写的是${other}。`,
    },
  };
}
