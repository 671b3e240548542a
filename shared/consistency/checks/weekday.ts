/** A weekday beside a date that falls on another one, and a date of the incident in another year. */
import type { Bilingual } from '../../kit/bilingual';
import type { TimelineEvent } from '../../retrospective/timeline';
import { datesIn, type FoundDate } from '../../time/dates-in-text';
import type { Check, Found } from '../check';
import { isMasked, type Passage } from '../passages';
import { speaksOfOthers } from '../speaks-of-others';

export const weekday: Check = {
  id: 'weekday',
  find: ({ passages, retrospective }) => {
    const year = yearOf(retrospective.events);
    return passages.flatMap((passage) =>
      datesOf(passage).flatMap((date) => {
        const at = date.year ?? year;
        if (date.weekday === null || at === null) return [];
        const actual = new Date(Date.UTC(at, date.month - 1, date.day)).getUTCDay();
        if (actual === date.weekday.day) return [];
        const name = date.weekday.names[actual] ?? '';
        return [replaced(passage, date, date.weekday, name, tellsDay(at, date, actual))];
      }),
    );
  },
};

export const dateYear: Check = {
  id: 'date-year',
  find: ({ passages, retrospective: { events } }) => {
    const days = new Set(events.flatMap(({ time }) => time.at?.slice(0, 10) ?? []));
    return passages.filter(isOfIncident).flatMap((passage) =>
      datesOf(passage).flatMap((date) => {
        if (date.year === null || date.yearSpan === null) return [];
        const meant = speaksOfOthers(passage, date) ? null : neighbouringYear(date, days);
        if (meant === null) return [];
        const message = { en: `The timeline is of ${meant}.`, zh: `时间线在${meant}年。` };
        return [replaced(passage, date, date.yearSpan, String(meant), message)];
      }),
    );
  },
};

const isOfIncident = ({ place }: Passage): boolean =>
  place.kind === 'title' ||
  (place.kind === 'prose' && ['narrative', 'evaluation', 'document', 'unsorted'].includes(place.page));

const datesOf = (passage: Passage): readonly FoundDate[] =>
  datesIn(passage.text).filter((date) => !isMasked(passage, date));

/** The year before or after in which the timeline has an event on that very day, when it has none in the typed one. */
function neighbouringYear({ year, month, day }: FoundDate, days: ReadonlySet<string>): number | null {
  const key = (other: number): string =>
    `${other}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (year === null || [...days].some((one) => one.startsWith(`${year}-`))) return null;
  return [year + 1, year - 1].find((other) => days.has(key(other))) ?? null;
}

/** The year all events are of; null when they are of several or none. */
function yearOf(events: readonly TimelineEvent[]): number | null {
  const years = new Set(events.flatMap(({ time }) => time.at?.slice(0, 4) ?? []));
  return years.size === 1 ? Number([...years][0]) : null;
}

function replaced(
  { text, step, place }: Passage,
  date: FoundDate,
  part: { readonly start: number; readonly end: number },
  words: string,
  message: Bilingual,
): Found {
  const { start, end } = date;
  const expected = text.slice(start, part.start) + words + text.slice(part.end, end);
  return { step, place, start, end, says: text.slice(start, end), expected, message };
}

const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function tellsDay(year: number, { month, day }: FoundDate, weekday: number): Bilingual {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return {
    en: `${date} is a ${names[weekday] ?? ''}.`,
    zh: `${year}年${month}月${day}日是星期${'日一二三四五六'[weekday] ?? ''}。`,
  };
}
