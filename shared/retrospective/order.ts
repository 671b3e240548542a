/** The order of events: by instant, and by entry where instants are equal or unknown. */
import { toMilliseconds } from '../kit/instant';
import type { EventTime, TimelineEvent } from './timeline';

/** Start of the event in milliseconds since 1970, or null when no instant is known. */
export const startOf = (event: TimelineEvent): number | null => boundsOf(event.time).start;

/** End of the event: of its range when it is one, else its start; null when no instant is known. */
export const endOf = (event: TimelineEvent): number | null => boundsOf(event.time).end;

/** Whether two times may be subtracted: a wall clock without zone says nothing about an instant in a zone. */
export const isComparable = (one: EventTime, other: EventTime): boolean =>
  (one.zone === null) === (other.zone === null);

interface Bounds {
  readonly start: number | null;
  readonly end: number | null;
}

/** Read once for every time: a thousand events are put in order with every key. */
const known = new WeakMap<EventTime, Bounds>();

function boundsOf(time: EventTime): Bounds {
  const before = known.get(time);
  if (before) return before;
  const start = instantOf(time.at);
  const bounds = { start, end: instantOf(time.until) ?? start };
  known.set(time, bounds);
  return bounds;
}

function instantOf(text: string | null): number | null {
  const milliseconds = text === null ? Number.NaN : toMilliseconds(text);
  return Number.isNaN(milliseconds) ? null : milliseconds;
}

/** The events by instant. An event without one stays behind the event it was entered after. */
export function orderEvents(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  let last = Number.NEGATIVE_INFINITY;
  const placed = events.map((event) => {
    last = startOf(event) ?? last;
    return { event, at: last };
  });
  return placed.sort((a, b) => (a.at === b.at ? 0 : a.at - b.at)).map(({ event }) => event);
}
