/** Times of events as they are typed into the timeline: what a bare clock refers to, and what a text becomes that is none. */
import { type Instant, toInstant } from '../../../shared/kit/instant';
import { endOf, orderEvents, startOf } from '../../../shared/retrospective/order';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import type { EventTime, TimelineEvent } from '../../../shared/retrospective/timeline';
import { readEventTime } from '../../../shared/time/read-event-time';
import { showTime } from '../../../shared/time/show-time';
import { readTypedTime, type TypedTime } from '../../../shared/time/typed-time';
import { dayAt, instantAt, wallClockAt } from '../../../shared/time/zones';
import type { EventContext } from './event-context';

export const noTime: EventTime = { at: null, until: null, zone: null, certainty: 'unknown', text: '' };

/** What fills in what a typed time leaves out. */
export interface Around {
  readonly retrospective: Retrospective;
  readonly now: Instant;
}

/** What a text typed as a time means: in the row of an event, or after the last one. Null when it is no time. */
export function readTyped(
  text: string,
  { retrospective, now }: Around,
  event?: TimelineEvent,
): TypedTime | null {
  const { zone, createdAt } = retrospective;
  const earlier = lastBefore(retrospective.events, event);
  const end = earlier ? endOf(earlier) : null;
  const previous = end === null ? null : toInstant(end);
  const own = event?.time.at ?? null;
  const near = own ?? earlier?.time.at ?? createdAt;
  const date = dayAt(near, own !== null && event?.time.zone === null ? null : zone) ?? '';
  if (own === null) return readTypedTime(text, { zone, date, today: dayAt(now, zone) ?? date, previous });
  const time = readEventTime(text, { zone, date, reference: previous ?? date });
  return time ? { time, marks: [], instead: null } : null;
}

/** The last event with an instant that stands before the one given, or the last of all. */
function lastBefore(events: readonly TimelineEvent[], event?: TimelineEvent): TimelineEvent | undefined {
  const ordered = orderEvents(events);
  const index = event ? ordered.findIndex(({ id }) => id === event.id) : -1;
  return ordered.slice(0, index < 0 ? ordered.length : index).findLast((other) => startOf(other) !== null);
}

/** A text that states no time, kept as it is. */
export const unreadTime = (text: string): EventTime => ({ ...noTime, text: text.trim() });

/** The same wall clock, now said to be that of a zone. */
export const inZone = (time: EventTime, zone: string): EventTime => ({
  ...time,
  at: placeIn(time.at, zone),
  until: placeIn(time.until, zone),
  zone,
});

function placeIn(at: Instant | null, zone: string): Instant | null {
  const clock = at === null ? null : wallClockAt(at, null);
  return clock && instantAt(clock, zone);
}

/** Whether it is a wall clock of which nobody knows the zone. */
export const isUnsure = (time: EventTime): boolean => time.at !== null && time.zone === null;

type Clock = Pick<EventContext, 'zone' | 'beside' | 'language'>;

/** As the row of an event shows it. */
export const timeInRow = (time: EventTime, { zone, language }: Clock): string =>
  showTime(time, zone, language, { withDate: false });

/** By the clock of the second zone; empty where none is shown or it says the same. */
export function besideTime(time: EventTime, clock: Clock): string {
  if (clock.beside === null || time.at === null || time.zone === null) return '';
  const beside = timeInRow(time, { ...clock, zone: clock.beside });
  return beside === timeInRow(time, clock) ? '' : beside;
}
