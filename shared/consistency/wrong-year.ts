/** Events whose year is not the one of the others, though their day is. */
import { type Instant, toInstant } from '../kit/instant';
import { startOf } from '../retrospective/order';
import type { TimelineEvent } from '../retrospective/timeline';

export interface WrongYear {
  readonly event: TimelineEvent;
  readonly typed: string;
  readonly year: string;
  /** The event's place once its year is put right. */
  readonly moved: Instant;
}

const day = 86_400_000;
/** Days by which an event may lie off the others once its year is put right. */
const near = 10;

/** Events at least ten months from the middle of the timeline that another year brings among the others. */
export function wrongYears(events: readonly TimelineEvent[]): readonly WrongYear[] {
  const starts = events.flatMap((event) => startOf(event) ?? []).sort((a, b) => a - b);
  const middle = starts[Math.floor(starts.length / 2)];
  if (middle === undefined || starts.length < 3) return [];
  return events.flatMap((event) => {
    const at = startOf(event);
    const typed = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(event.time.text)?.[0];
    if (at === null || typed === undefined || Math.abs(at - middle) < 300 * day) return [];
    const year = new Date(middle).getUTCFullYear();
    const moved = movedTo(at, year);
    const isNear = starts.some((other) => other !== at && Math.abs(other - moved) < near * day);
    if (!isNear || String(year) === typed) return [];
    return [{ event, typed, year: String(year), moved: toInstant(moved) }];
  });
}

const movedTo = (at: number, year: number): number => {
  const date = new Date(at);
  return date.setUTCFullYear(year);
};

/** The timeline with such events where they belong, so that no other check speaks of them too. */
export function inRightYears(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const moved = new Map(wrongYears(events).map(({ event, moved: at }) => [event.id, at] as const));
  if (moved.size === 0) return events;
  return events.map((event) => {
    const at = moved.get(event.id);
    return at ? { ...event, time: { ...event.time, at, until: null } } : event;
  });
}
