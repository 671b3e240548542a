/** Which day a weekday means, counted from another day. Days are midnights in UTC, in milliseconds; 0 is Sunday. */
const dayLength = 86_400_000;

const weekdayOf = (day: number): number => new Date(day).getUTCDay();

/** The latest such day up to that one. */
export const latestWeekday = (weekday: number, today: number): number =>
  today - ((weekdayOf(today) - weekday + 7) % 7) * dayLength;

/** The next such day from that one on, or one of the `back` days before it. */
export function nearWeekday(weekday: number, from: number, back: number): number {
  const steps = (weekday - weekdayOf(from) + 7) % 7;
  return from + (steps < 7 - back ? steps : steps - 7) * dayLength;
}

/** "上周五", "下周一": so many weeks from that of the day, which begins on a Monday. */
export function weekdayOfWeek(weekday: number, today: number, weeksOn: number): number {
  const monday = today - ((weekdayOf(today) + 6) % 7) * dayLength;
  return monday + (((weekday + 6) % 7) + 7 * weeksOn) * dayLength;
}
