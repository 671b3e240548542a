/** The durations a document states, each with what its sentence says it measures. */
import { laidOut } from '../kit/laid-out';

import { durationsIn, type FoundDuration } from '../time/durations-in-text';
import { type Measure, measureOf, speaksOfElse } from './measures';
import { isMasked, type Passage } from './passages';
import { sentenceAt } from './sentence';

export interface Stated {
  readonly passage: Passage;
  readonly found: FoundDuration;
  readonly measure: Measure;
}

const pages = new Set(['narrative', 'evaluation', 'causes', 'document', 'unsorted']);

/** Structures that tell of this incident; targets, plans, rules and notices tell of other times. */
const told = new Set(['results', 'impacts', 'observations']);

/** Without one of these nothing is said of an incident: most passages are not looked at closely. */
const hints = laidOut('i')`
  outage|downtime|incident|disrupt|interrupt|duration|impact|lasted|errors|failures|unavailab|
  unusable|unreachable|inaccessible|offline|down|unable|could|time|TT|MTT|detect|notic|
  discover|spot|acknowledg|mitigat|contain|restor|recover|resolv|tell|told|inform|notif|故障|
  事故|事件|停机|宕机|停服|不可用|中断|影响|时长|持续|历时|耗时|无法|发现|检测|察觉|响应|接手|
  止损|缓解|恢复|修复|解决|告知|通知|通报|报错|失败|异常
`;
const outageHints =
  /outage|downtime|incident|disrupt|duration|故障|事故|事件|停机|宕机|停服|不可用|中断|影响/i;

const known = new WeakMap<readonly Passage[], readonly Stated[]>();

/** All figures of the passages whose sentences tell what they measure; remembered, for several checks ask. */
export function statedOf(passages: readonly Passage[]): readonly Stated[] {
  const answer = known.get(passages) ?? passages.flatMap(statedIn);
  known.set(passages, answer);
  return answer;
}

/** Figures whose sentence tells what they measure. In an event only those of the whole outage, for the rest is of its moment. */
function statedIn(passage: Passage): readonly Stated[] {
  if (!mayState(passage) || !/[\d半一二两三四五六七八九十½]|hour|minute|day/i.test(passage.text)) return [];
  const context = `${passage.beside}\n${passage.text}`;
  if (!(isEvent(passage) ? outageHints : hints).test(context)) return [];
  return durationsIn(passage.text).flatMap((found) => {
    const measure = isMasked(passage, found) ? null : measureIn(passage, found);
    return measure && (!isEvent(passage) || measure === 'outage') ? [{ passage, found, measure }] : [];
  });
}

/** The text of a timeline event. */
export const isEvent = ({ place }: Passage): boolean =>
  place.kind === 'item' && place.collection === 'events' && place.field === 'text';

function mayState(passage: Passage): boolean {
  const { place } = passage;
  if (place.kind === 'title') return true;
  if (place.kind === 'prose') return pages.has(place.page);
  return (
    place.kind === 'item' && place.field !== 'howLong' && (told.has(place.collection) || isEvent(passage))
  );
}

/** "In March …" tells of another time than a timeline does, which has its days. */
const otherMonth = laidOut('i')`
  \b(?:in|during|since) (?:
    January|February|March|April|May|June|July|August|September|October|November|December|
    20\d\d|(?:early|late|mid)\b
  )|
  (?<![\d年])(?:1[0-2]|[1-9]|[一二三四五六七八九十]{1,2})月(?!\s*[\d一二三四五六七八九十])|
  20\d\d年(?!\s*\d)
`;

function measureIn({ text, beside }: Passage, { start, end, figure }: FoundDuration): Measure | null {
  const sentence = sentenceAt(text, start);
  if (speaksOfElse(`${beside}\n${text.slice(sentence.start, sentence.end)}`)) return null;
  if (otherMonth.test(text.slice(sentence.start, start))) return null;
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, Math.max(end, sentence.end));
  const labels = beside === '' || before.trim() !== '' ? [] : beside.split('\n');
  return [before, text.slice(sentence.start, figure.start), ...labels.map((label) => `${label}: `)]
    .map((context) => measureOf(context, after))
    .reduce((known, next) => known ?? next, null);
}
