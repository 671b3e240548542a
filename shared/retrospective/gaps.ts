/** Stretches of the active phase about which the timeline says nothing. */
import type { Id } from '../kit/ids';
import { type Instant, toInstant } from '../kit/instant';
import { milestoneEvent } from './durations';
import { endOf, isComparable, orderEvents, startOf } from './order';
import type { Retrospective } from './retrospective';
import type { TimelineEvent } from './timeline';

/** Silence longer than this asks for a word; exactly as long does not. */
const silenceLimit = 15 * 60_000;

/** A stretch without an event, between the end of one and the start of the next. */
export interface Gap {
  /** The event after which nothing is recorded. */
  readonly after: Id;
  readonly from: Instant;
  readonly to: Instant;
  readonly milliseconds: number;
  /** What the writer says about it, or empty. */
  readonly note: string;
}

type Timed = Pick<Retrospective, 'events' | 'gapNotes'>;

/** Gaps of more than 15 minutes while the incident was handled: from detection to restoration, as far as they are known. */
export function gapsOf(retrospective: Timed): readonly Gap[] {
  const events = orderEvents(activeEvents(retrospective.events));
  const gaps: Gap[] = [];
  let last: TimelineEvent | undefined;
  for (const event of events) {
    if (last && isComparable(last.time, event.time)) gaps.push(...gapBetween(last, event, retrospective));
    if (!last || (endOf(event) ?? 0) >= (endOf(last) ?? 0)) last = event;
  }
  return gaps;
}

/** The gaps nobody has said a word about. */
export const silentGaps = (retrospective: Timed): readonly Gap[] =>
  gapsOf(retrospective).filter((gap) => gap.note === '');

function gapBetween(last: TimelineEvent, next: TimelineEvent, { gapNotes }: Timed): readonly Gap[] {
  const from = endOf(last);
  const to = startOf(next);
  if (from === null || to === null || to - from <= silenceLimit) return [];
  const note = gapNotes.find(({ after }) => after === last.id)?.text.trim() ?? '';
  return [{ after: last.id, from: toInstant(from), to: toInstant(to), milliseconds: to - from, note }];
}

/** Events with an instant between detection and restoration; without those milestones, what is not before or after. */
function activeEvents(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const opening = milestoneEvent(events, 'detected') ?? milestoneEvent(events, 'started');
  const closing = milestoneEvent(events, 'restored');
  const first = opening && startOf(opening);
  const last = closing && startOf(closing);
  return events.filter((event) => {
    const at = startOf(event);
    if (at === null) return false;
    const hasBegun = first === null ? event.phase !== 'before' : at >= first;
    const goesOn = last === null ? event.phase !== 'after' : at <= last;
    return hasBegun && goesOn;
  });
}
