/** Times as a finished document shows them: on the clocks of its zone, with a date where the day is another one. */
import type { Language } from '../kit/bilingual';
import type { Instant, PlainDate } from '../kit/instant';
import type { EventTime } from '../retrospective/timeline';
import { showTime } from '../time/show-time';
import { wallClockAt } from '../time/zones';

export interface Clock {
  readonly zone: string;
  readonly language: Language;
  /** The day times are on unless they say otherwise. */
  readonly day: PlainDate | null;
}

/** The time with its date when that is not the day of the incident; the text as typed when there is no instant. */
export function showEventTime(time: EventTime, { zone, language, day }: Clock): string {
  const on = time.at === null ? null : dayOf(time.at, time.zone === null ? null : zone);
  const isElsewhere = on !== day;
  return showTime(time, zone, language, {
    withDate: isElsewhere,
    withYear: on?.slice(0, 4) !== day?.slice(0, 4),
  });
}

/** An instant with its full date. */
export const showInstant = (at: Instant, zone: string, language: Language): string =>
  showTime({ at, until: null, zone, certainty: 'exact', text: at }, zone, language, {
    withDate: true,
    withYear: true,
  });

/** The day of an instant on the clocks of a zone (null: of nobody's); null when it is no instant. */
export function dayOf(at: Instant, zone: string | null): PlainDate | null {
  const clock = wallClockAt(at, zone);
  return clock && [String(clock.year).padStart(4, '0'), two(clock.month), two(clock.day)].join('-');
}

const two = (value: number): string => String(value).padStart(2, '0');
