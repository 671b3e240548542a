/** Events the writer adds: out of a line of the source, or after another event. */

import type { Proposal } from '../../../shared/intake/intake';
import type { MakeId } from '../../../shared/kit/ids';
import type { EventTime } from '../../../shared/kit/instant';
import { readEventTime } from '../../../shared/time/read-event-time';
import { dayAt } from '../../../shared/time/zones';
import type { IntakeQuestion, IntakeSummary } from '../../workers/intake-protocol';
import { type AddedEvent, addEvent, decide, type Review, type ReviewedEvent } from './review';

interface AddingOrder {
  readonly lines: readonly string[];
  readonly proposals: readonly Proposal[];
  readonly hide: (text: string) => string;
  readonly makeId: MakeId;
  readonly change: (change: (review: Review) => Review) => void;
  readonly question: IntakeQuestion;
  readonly summary: IntakeSummary;
}

const noTime: EventTime = { at: null, until: null, zone: null, certainty: 'unknown', text: '' };

export function useAdding(order: AddingOrder) {
  const { lines, proposals, hide, makeId, change, question, summary } = order;
  const { zone } = summary;
  /** A line without a time happened about when the event before it did. */
  const timeBefore = (line: number): EventTime => {
    const before = proposals.findLast((one) => one.line <= line && one.time.at !== null);
    return before ? { ...before.time, until: null, certainty: 'approximate', text: '' } : noTime;
  };

  return {
    /** The time a text says, near that event; unknown when it says none. */
    readTime: (text: string, near: EventTime): EventTime => {
      const date = near.at === null ? (question.date ?? question.today) : dayAt(near.at, zone);
      const read = readEventTime(text, { zone, date, reference: near.at ?? date });
      return read ?? { ...noTime, text: text.trim() };
    },
    /** Keeps the event of a line, or makes one of it; answers its id, null for an empty line. */
    line: (index: number): string | null => {
      const source = lines[index]?.trim() ?? '';
      if (source === '') return null;
      const own = proposals.find(({ line, endLine }) => line <= index + 1 && index + 1 <= endLine);
      if (own) {
        change((review) => decide(review, own.id, { kept: true }));
        return own.id;
      }
      const added: AddedEvent = {
        id: makeId(),
        line: index + 1,
        endLine: index + 1,
        time: timeBefore(index + 1),
        text: hide(source),
        role: '',
        source,
      };
      change((review) => addEvent(review, added));
      return added.id;
    },
    /** An event without words at the time of another; answers its id. */
    after: ({ endLine, time, role }: ReviewedEvent): string => {
      const id = makeId();
      const at = { ...time, until: null };
      change((review) =>
        addEvent(review, { id, line: endLine, endLine, time: at, text: '', role, source: '' }),
      );
      return id;
    },
  };
}

export type Adding = ReturnType<typeof useAdding>;
