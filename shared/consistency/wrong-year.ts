/** Events whose year is not the one of the others, though their day is. */
import { startOf } from '../retrospective/order';
import type { TimelineEvent } from '../retrospective/timeline';

export interface WrongYear {
  readonly event: TimelineEvent;
  readonly typed: string;
  readonly year: string;
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
    return isNear && String(year) !== typed ? [{ event, typed, year: String(year) }] : [];
  });
}

const movedTo = (at: number, year: number): number => {
  const date = new Date(at);
  return date.setUTCFullYear(year);
};
