/** Times of events as they are typed into the timeline: what a bare clock refers to, and what an unread text becomes. */
import { type Instant, toInstant } from '../../../shared/kit/instant';
import { endOf, orderEvents, startOf } from '../../../shared/retrospective/order';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import type { EventTime, TimelineEvent } from '../../../shared/retrospective/timeline';
import { readEventTime, type TimeContext } from '../../../shared/time/read-event-time';
import { dayAt, instantAt, wallClockAt } from '../../../shared/time/zones';

export const noTime: EventTime = { at: null, until: null, zone: null, certainty: 'unknown', text: '' };

/** What a text means where it is typed: after all events, or in the row of one. */
export function timeContext(retrospective: Retrospective, now: Instant, event?: TimelineEvent): TimeContext {
  const { zone, createdAt } = retrospective;
  const earlier = lastBefore(retrospective.events, event);
  const previous = earlier && endOf(earlier);
  const near = event?.time.at ?? earlier?.time.at ?? createdAt;
  return {
    zone,
    date: dayAt(near, event?.time.at && event.time.zone === null ? null : zone),
    reference: previous === null || previous === undefined ? dayAt(now, zone) : toInstant(previous),
  };
}

/** The last event with an instant that stands before the one given, or the last of all. */
function lastBefore(events: readonly TimelineEvent[], event?: TimelineEvent): TimelineEvent | undefined {
  const ordered = orderEvents(events);
  const index = event ? ordered.findIndex(({ id }) => id === event.id) : -1;
  return ordered.slice(0, index < 0 ? ordered.length : index).findLast((other) => startOf(other) !== null);
}

/** The time a text states; a text that states none is kept as it is, without an instant. */
export function typedTime(text: string, context: TimeContext): EventTime {
  if (text.trim() === '') return noTime;
  return readEventTime(text, context) ?? { ...noTime, text: text.trim() };
}

/** Whether the text of the time was not understood, as opposed to saying that the time is unknown. */
export const isUnread = ({ at, text }: EventTime, context: TimeContext): boolean =>
  at === null && text !== '' && readEventTime(text, context) === null;

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
