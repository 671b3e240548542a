/** Where a new day begins in a timeline that spans several. */
import type { Id } from '../../../shared/kit/ids';
import type { PlainDate } from '../../../shared/kit/instant';
import type { TimelineEvent } from '../../../shared/retrospective/timeline';
import { dayOf } from './event-time';

/** The first event of each day with its day, by the clock of the zone; nothing when all fall on one day. */
export function dayStarts(events: readonly TimelineEvent[], zone: string): ReadonlyMap<Id, PlainDate> {
  const starts = new Map<Id, PlainDate>();
  let last: PlainDate | null = null;
  for (const { id, time } of events) {
    const day: PlainDate | null = time.at && dayOf(time.at, time.zone === null ? null : zone);
    if (day === null || day === last) continue;
    starts.set(id, day);
    last = day;
  }
  return starts.size > 1 ? starts : new Map();
}
