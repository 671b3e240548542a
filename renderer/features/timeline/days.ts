/** Where a new day begins in a timeline that spans several. */
import type { Id } from '../../../shared/kit/ids';
import type { PlainDate } from '../../../shared/kit/instant';
import type { TimelineEvent } from '../../../shared/retrospective/timeline';
import { dayAt } from '../../../shared/time/zones';

/** The first event of each day with its day, by the clock of the zone; nothing when all fall on one day. */
export function dayStarts(events: readonly TimelineEvent[], zone: string): ReadonlyMap<Id, PlainDate> {
  const timed = events.filter(({ time }) => time.at !== null);
  if (dayOfEvent(timed[0], zone) === dayOfEvent(timed.at(-1), zone)) return new Map();
  const starts = new Map<Id, PlainDate>();
  let last: PlainDate | null = null;
  for (const event of timed) {
    const day = dayOfEvent(event, zone);
    if (day === null || day === last) continue;
    starts.set(event.id, day);
    last = day;
  }
  return starts;
}

const dayOfEvent = (event: TimelineEvent | undefined, zone: string): PlainDate | null =>
  event?.time.at ? dayAt(event.time.at, event.time.zone === null ? null : zone) : null;
