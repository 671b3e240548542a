/** Tells from a whole text whether its "3/4" puts the day or the month first. */
import type { PlainDate } from '../kit/instant';
import { dayLength } from './placed';
import type { TimeLine } from './time-line';

/** True: day first; false: month first; null: the text does not tell. */
export function tellDayFirst(
  lines: readonly TimeLine[],
  { date, today }: { readonly date: PlainDate | null; readonly today: PlainDate },
): boolean | null {
  const pairs = lines.flatMap(({ written }) => {
    if (written === null || written.kind === 'later') return [];
    const { slashed, year } = written.from;
    return slashed ? [{ slashed, year: year ?? Number((date ?? today).slice(0, 4)) }] : [];
  });
  if (pairs.some(({ slashed }) => slashed[0] > 12)) return true;
  if (pairs.some(({ slashed }) => slashed[1] > 12)) return false;
  if (lines.some(({ text }) => /\p{Script=Han}/u.test(text))) return false;
  if (lines.some(({ text }) => /^\D{0,3}\d{1,2}\.\d{1,2}\./.test(text))) return true;
  const days = pairs.map(({ slashed: [first, second], year }) => ({
    monthFirst: Date.UTC(year, first - 1, second),
    dayFirst: Date.UTC(year, second - 1, first),
  }));
  return bySpan(days) ?? (date === null ? null : byDate(days, Date.parse(date)));
}

/** What is taken until somebody is asked: clocks with AM and PM mostly go with the month first. */
export const guessDayFirst = (lines: readonly TimeLine[]): boolean =>
  !lines.some(({ text }) => /\d\s?[ap]\.?m\b/i.test(text));

interface Readings {
  readonly monthFirst: number;
  readonly dayFirst: number;
}

/** An incident is over within days: the reading that keeps its days together is the right one. */
function bySpan(days: readonly Readings[]): boolean | null {
  const span = (values: readonly number[]): number =>
    values.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY) -
    values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
  const month = span(days.map(({ monthFirst }) => monthFirst));
  const day = span(days.map(({ dayFirst }) => dayFirst));
  if (month < 10 * dayLength && day > 20 * dayLength) return false;
  return day < 10 * dayLength && month > 20 * dayLength ? true : null;
}

/** The day somebody told is one of the days of the text. */
function byDate(days: readonly Readings[], date: number): boolean | null {
  const isNear = (reading: keyof Readings): boolean =>
    days.every((day) => Math.abs(day[reading] - date) <= 7 * dayLength);
  const [month, day] = [isNear('monthFirst'), isNear('dayFirst')];
  return month === day ? null : day;
}
