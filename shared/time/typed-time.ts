/** Reads a time as it is typed after an event: midnight is passed, and what it may have meant instead is told. */
import type { EventTime, Instant, PlainDate } from '../kit/instant';
import { toMilliseconds } from '../kit/instant';
import { readEventTime, readWrittenTime } from './read-event-time';
import { settleTimes } from './settle-times';
import type { TimeMark } from './settled-time';
import type { TimeLine } from './time-line';
import { dayAt, withOffset } from './zones';

/** Where a time is typed. */
export interface TypedPlace {
  /** IANA zone of a time that names none. */
  readonly zone: string;
  /** Day of a bare clock while no event stands before it. */
  readonly date: PlainDate;
  /** What 昨天 counts from while no event stands before it. */
  readonly today: PlainDate;
  /** When the event before it ended, or null without one. */
  readonly previous: Instant | null;
}

/** Whether it is a time at all is asked before. */
type Doubt = Exclude<TimeMark, 'unknown'>;

export interface TypedTime {
  readonly time: EventTime;
  /** Why it wants a second look. */
  readonly marks: readonly Doubt[];
  /** The likeliest of what else it may have meant, or null. */
  readonly instead: EventTime | null;
}

/** A clock that runs back is of the next day only when that day begins this soon after the event before, in milliseconds. */
const soon = 12 * 3_600_000;

/** The time the text states after the event before it, or null when the text is not wholly a time. */
export function readTypedTime(text: string, { zone, date, today, previous }: TypedPlace): TypedTime | null {
  const typed = text.trim();
  const written = readWrittenTime(typed);
  if (!written) return null;
  const alone = previous === null ? readEventTime(typed, { zone, date, reference: today }) : null;
  if (alone) return { time: alone, marks: [], instead: null };
  const before = previous === null ? null : readWrittenTime(withOffset(previous, zone));
  const lines: readonly TimeLine[] = [
    ...(before ? [{ kind: 'time', text: '', written: before } as const] : []),
    { kind: 'time', text: typed, written },
  ];
  const near = (previous && dayAt(previous, zone)) ?? today;
  const settled = settleTimes(lines, {
    zone,
    date: before ? null : date,
    today: near,
    dayFirst: null,
  }).times.at(-1);
  const isBlank = written.kind !== 'later' && written.from.blank === true;
  if (!settled || (settled.time.at === null && !isBlank)) return null;
  const [instead = null] = settled.instead;
  const { at } = settled.time;
  if (previous !== null && at !== null && toMilliseconds(at) - toMilliseconds(previous) > soon) {
    const sameDay = readEventTime(typed, { zone, date: near, reference: previous });
    if (sameDay?.at && toMilliseconds(sameDay.at) < toMilliseconds(previous))
      return { time: sameDay, marks: ['out-of-order'], instead: settled.time };
  }
  const marks = settled.marks.filter((mark): mark is Doubt => mark !== 'unknown');
  const isOther =
    marks.includes('day-or-month') && instead !== null && isNearer(instead, settled.time, previous);
  return isOther ? { time: instead, marks, instead: settled.time } : { time: settled.time, marks, instead };
}

/** Whether it is closer to the event before than the other. */
function isNearer(one: EventTime, other: EventTime, previous: Instant | null): boolean {
  const distance = ({ at }: EventTime): number =>
    at === null || previous === null
      ? Number.POSITIVE_INFINITY
      : Math.abs(toMilliseconds(at) - toMilliseconds(previous));
  return distance(one) < distance(other);
}
