/** How many were hit: figures in the prose against the impact table, or against each other. */

import { type Affected, affectedIn, isSameKind } from '../affected-in';
import type { Check, Found, Subject } from '../check';
import { itemField, type Passage } from '../passages';

export const affected: Check = {
  id: 'affected',
  find: (subject) => {
    const rows = tableRows(subject);
    const told = subject.passages.filter(mayTell).flatMap((passage) => affectedIn(passage));
    const whole = rows.length > 0 ? rows : told.filter(({ isWhole }) => isWhole).slice(0, 1);
    return told.flatMap((one) => {
      const others = whole.filter((other) => other.passage !== one.passage && isSameKind(one, other));
      const [first] = others;
      const sum = others.reduce((total, { count }) => total + count, 0);
      return first && one.count !== sum && others.every((other) => differs(one, other))
        ? against(one, first)
        : [];
    });
  },
};

const pages = new Set(['narrative', 'evaluation', 'document', 'unsorted']);

const mayTell = ({ place, kind }: Passage): boolean =>
  place.kind === 'title' || (place.kind === 'prose' && kind !== 'cell' && pages.has(place.page));

/** Cells whose row or column speaks of those affected, and the figures of the impact list. */
const tableRows = ({ passages, retrospective }: Subject): readonly Affected[] => [
  ...passages.filter(({ kind }) => kind === 'cell').flatMap((passage) => affectedIn(passage)),
  ...retrospective.impacts.flatMap(({ id, who, howMany }) =>
    affectedIn({ ...itemField('impacts', id, 'howMany', howMany), beside: `affected ${who} 受影响${who}` }),
  ),
];

/** A part is smaller than the whole; what is told of the whole is the same. */
function differs(one: Affected, whole: Affected): boolean {
  const slack = one.isRough || whole.isRough ? Math.max(one.count, whole.count) * 0.15 : 0;
  if (one.isBound || whole.isBound) return false;
  return one.isWhole ? Math.abs(one.count - whole.count) > slack : one.count > whole.count + slack;
}

function against({ passage, start, end, says, figure }: Affected, whole: Affected): Found[] {
  const { step, place } = passage;
  const expected = says.replace(figure, () => whole.figure);
  return [
    {
      step,
      place,
      start,
      end,
      says,
      expected,
      message: { en: `Elsewhere the document says ${whole.says}.`, zh: `文档另一处写的是${whole.says}。` },
    },
  ];
}
