/** Times as a finished document shows them: on the clocks of its zone, with dates where one day does not hold them all. */
import type { Language } from '../kit/bilingual';
import type { Instant } from '../kit/instant';
import type { Retrospective } from '../retrospective/retrospective';
import type { EventTime } from '../retrospective/timeline';
import { showTime } from '../time/show-time';
import { dayAt } from '../time/zones';

export interface Clock {
  readonly zone: string;
  readonly language: Language;
  /** The events are on more than one day, in more than one year. */
  readonly withDate: boolean;
  readonly withYear: boolean;
}

/** The clock for the events of a document. */
export function clockFor({ events, zone }: Retrospective, language: Language): Clock {
  const days = events.flatMap(
    ({ time }) => (time.at && dayAt(time.at, time.zone === null ? null : zone)) ?? [],
  );
  const years = new Set(days.map((day) => day.slice(0, 4)));
  return { zone, language, withDate: new Set(days).size > 1, withYear: years.size > 1 };
}

/** The time of an event; the text as typed when there is no instant. */
export const showEventTime = (time: EventTime, { zone, language, withDate, withYear }: Clock): string =>
  showTime(time, zone, language, { withDate, withYear });

/** An instant with its full date. */
export const showInstant = (at: Instant, zone: string, language: Language): string =>
  showTime({ at, until: null, zone, certainty: 'exact', text: at }, zone, language, {
    withDate: true,
    withYear: true,
  });
