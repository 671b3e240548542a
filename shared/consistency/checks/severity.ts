/** A severity in the text that is not the one of the document. */
import { laidOut } from '../../kit/laid-out';

import type { Check, Found } from '../check';
import { isMasked, type Passage } from '../passages';
import { sentenceAt } from '../sentence';

const named = /(?<![\w-])SEV(?:ERITY)?[-\s]?([1-4])(?![\d.])/gi;

/** Sentences that speak of changes of level, of others and of rules. */
const elsewhere = laidOut('i')`
  \b(?:
    (?:from|to|as|all|any|every) (?:an? )?SEV\w*|escalat\w+|upgrad\w+|downgrad\w+|
    re-?classif\w+|rais\w+|lower\w+|would|could|should|might|if|previous|earlier|other|
    polic\w+|ladder|criteria|within|first|initial\w*|declared?|rated|opened|set|treated|
    changed|became|re-?rated
  )\b|
  升级|降级|上调|下调|原定|最初|初始|定为|改为|调整|先按|若|如果|本应|应为|其他|上次|以往|
  所有|标准|等级表
`;

const pages = new Set(['document', 'evaluation', 'narrative', 'unsorted']);

export const severity: Check = {
  id: 'severity',
  find: ({ retrospective, passages }) => {
    const level = retrospective.severity;
    return level === null ? [] : passages.filter(mayName).flatMap((passage) => inPassage(passage, level));
  },
};

const mayName = ({ place }: Passage): boolean =>
  place.kind === 'title' || (place.kind === 'prose' && pages.has(place.page));

function inPassage(passage: Passage, level: string): readonly Found[] {
  const { text, step, place } = passage;
  const own = level.slice(-1);
  return [...text.matchAll(named)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const bounds = sentenceAt(text, span.start);
    const sentence = text.slice(bounds.start, bounds.end);
    const isAlone = [...sentence.matchAll(named)].length === 1 && !elsewhere.test(sentence);
    if (match[1] === own || !isAlone || isMasked(passage, span)) return [];
    const expected = match[0].slice(0, -1) + own;
    const message = { en: `The document is set to ${level}.`, zh: `文档的级别是${level}。` };
    return [{ step, place, ...span, says: match[0], expected, message }];
  });
}
