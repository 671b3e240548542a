/** Counts in the text of what the document lists: participants, events, measures. */

import type { Bilingual } from '../../kit/bilingual';
import { laidOut } from '../../kit/laid-out';
import type { Retrospective } from '../../retrospective/retrospective';
import { numberWord, readNumberWord } from '../../time/english-numbers';
import { numeral, readNumeral } from '../../time/numerals';
import type { Check, Found } from '../check';
import { isMasked, type Passage } from '../passages';
import { sentenceAt } from '../sentence';

interface Counted {
  readonly en: string;
  readonly zh: string;
  readonly count: (retrospective: Retrospective) => number;
  readonly name: Bilingual;
}

const counted: readonly Counted[] = [
  {
    en: '(?:review )?(?:participants|attendees)',
    zh: '(?:名|位|个)(?:参与者|参会者|参会人员?|与会者)',
    count: ({ participants }) => participants.length,
    name: { en: 'participants', zh: '参与者' },
  },
  {
    en: '(?:timeline (?:events|entries)|events (?:in|on) the timeline)',
    zh: '(?:个|条)时间线(?:事件|记录)',
    count: ({ events }) => events.length,
    name: { en: 'events in the timeline', zh: '时间线事件' },
  },
  {
    en: '(?:action items|follow-up actions|follow-ups)',
    zh: '(?:项|条|个)(?:改进措施|改进项|行动项|整改措施|后续措施)',
    count: ({ actionItems }) => actionItems.filter(({ state }) => state !== 'dropped').length,
    name: { en: 'action items', zh: '措施' },
  },
];

const amount = `(?:\\d{1,4}|${numberWord})`;

/** Sentences that count a part of them, or those of others. */
const partial = laidOut('i')`
  \b(?:
    of (?:the|these|those|our|them)|open|done|closed|completed?|finished|overdue|remaining|
    outstanding|due|other|another|more|additional|previous|last|first|new|at least|over|up to|
    about|around|per|each|every|should|must|if|average
  )\b|
  其中|已完成|未完成|剩余|逾期|进行中|另外|还有|其他|前|上次|至少|最多|约|左右|平均|每|应|如果
`;

const pages = new Set(['narrative', 'evaluation', 'document', 'unsorted']);

export const counts: Check = {
  id: 'count',
  find: ({ retrospective, passages }) =>
    passages
      .filter(({ place }) => place.kind === 'prose' && pages.has(place.page))
      .flatMap((passage) => counted.flatMap((kind) => inPassage(passage, kind, retrospective))),
};

function inPassage(passage: Passage, kind: Counted, retrospective: Retrospective): readonly Found[] {
  const actual = kind.count(retrospective);
  if (actual === 0) return [];
  const { text, step, place } = passage;
  const form = new RegExp(
    `(?<![\\w.,:/-])(?:(${amount}) ${kind.en}(?!\\w)|(${numeral})\\s*${kind.zh})`,
    'gi',
  );
  return [...text.matchAll(form)].flatMap((match) => {
    const says = match[1] ?? match[2] ?? '';
    const typed = match[1] === undefined ? readNumeral(says) : (readNumberWord(says) ?? Number(says));
    const span = { start: match.index, end: match.index + match[0].length };
    const bounds = sentenceAt(text, span.start);
    const isPart = partial.test(text.slice(bounds.start, bounds.end));
    if (typed === actual || !Number.isFinite(typed) || isPart || isMasked(passage, span)) return [];
    const expected = match[0].replace(says, String(actual));
    const message = {
      en: `The document lists ${actual} ${kind.name.en}.`,
      zh: `文档中列有${actual}个${kind.name.zh}。`,
    };
    return [{ step, place, ...span, says: match[0], expected, message }];
  });
}
