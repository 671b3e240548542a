/** Orders that cannot be: a restoration before the detection, a range that ends before it begins, a row out of line. */
import type { Bilingual } from '../../kit/bilingual';
import { toMilliseconds } from '../../kit/instant';
import { milestoneEvent } from '../../retrospective/durations';
import { isComparable, startOf } from '../../retrospective/order';
import type { Milestone, TimelineEvent } from '../../retrospective/timeline';
import type { Check, Found } from '../check';
import { eventPlace } from '../event-place';

const names: Readonly<Record<Milestone, Bilingual>> = {
  started: { en: 'start', zh: '开始' },
  detected: { en: 'detection', zh: '发现' },
  acknowledged: { en: 'acknowledgement', zh: '响应' },
  contained: { en: 'containment', zh: '止损' },
  restored: { en: 'restoration', zh: '恢复' },
  'customers-told': { en: 'notice to customers', zh: '告知客户' },
};

/** The first of each cannot lie behind the second. */
const sequences: readonly (readonly [Milestone, Milestone])[] = [
  ['started', 'detected'],
  ['detected', 'acknowledged'],
  ['detected', 'contained'],
  ['started', 'contained'],
  ['contained', 'restored'],
  ['detected', 'restored'],
  ['started', 'restored'],
  ['started', 'customers-told'],
];

export const milestoneOrder: Check = {
  id: 'milestone-order',
  find: ({ retrospective: { events } }) => {
    const wrong = sequences.flatMap(([first, second]) => {
      const [one, other] = [milestoneEvent(events, first), milestoneEvent(events, second)];
      return one && other && isBefore(other, one) ? [{ event: other, first, second }] : [];
    });
    return wrong
      .filter(({ event }, index) => wrong.findIndex((other) => other.event === event) === index)
      .map(({ event, first, second }) => ({
        ...eventPlace(event),
        message: {
          en: `The ${names[second].en} stands before the ${names[first].en}.`,
          zh: `“${names[second].zh}”排在了“${names[first].zh}”之前。`,
        },
      }));
  },
};

const isBefore = (one: TimelineEvent, other: TimelineEvent): boolean =>
  isComparable(one.time, other.time) && (startOf(one) ?? 0) < (startOf(other) ?? 0);

export const rangeOrder: Check = {
  id: 'range-order',
  find: ({ retrospective: { events } }) =>
    events.filter(endsBeforeItStarts).map((event) => ({
      ...eventPlace(event),
      message: { en: 'This range ends before it begins.', zh: '这个时间段的结束早于开始。' },
    })),
};

const endsBeforeItStarts = ({ time: { at, until } }: TimelineEvent): boolean =>
  at !== null && until !== null && toMilliseconds(until) < toMilliseconds(at);

export const rowOrder: Check = {
  id: 'row-order',
  find: ({ retrospective: { events }, asWritten }) => (asWritten ? outOfLine(events) : []),
};

/** A row apart from two neighbours that stand in order; a second list of events beside the first is no disorder. */
function outOfLine(events: readonly TimelineEvent[]): readonly Found[] {
  const timed = events.filter((event) => startOf(event) !== null && event.time.certainty === 'exact');
  const found: Found[] = [];
  for (let index = 1; index < timed.length - 1; index += 1) {
    const [before, event, after] = timed.slice(index - 1, index + 2);
    if (!before || !event || !after || isBefore(after, before)) continue;
    if (!isBefore(event, before) && !isBefore(after, event)) continue;
    found.push({
      ...eventPlace(event),
      message: {
        en: `This row stands between ${before.time.text} and ${after.time.text}.`,
        zh: `这一行排在${before.time.text}与${after.time.text}之间。`,
      },
    });
    index += 1;
  }
  return found;
}
