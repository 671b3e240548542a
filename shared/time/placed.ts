/** What is done to a time before its instant is settled: parts taken away, filled in, read the other way. */
import type { PlainDate } from '../kit/instant';
import { toInstant } from '../kit/instant';
import type { WrittenTime } from './read-event-time';
import type { TimeParts } from './time-parts';
import { nearWeekday, weekdayOfWeek } from './weekdays';

/** A time as a clock on the wall shows it, as if it were UTC; NaN when it is not known. */
export type Wall = number;

export const dayLength = 86_400_000;

/** A clock that runs back further than this has passed midnight; less is disorder in the source. */
export const midnightGap = 6 * 3_600_000;

/** A time that stands on its own feet. */
export type Placed = Exclude<WrittenTime, { kind: 'later' }>;

/** Whether the parts hold a calendar date. */
export const namesDate = ({ month, slashed, epoch }: TimeParts): boolean =>
  month !== undefined || slashed !== undefined || epoch !== undefined;

/** Whether they hold a day of any kind. */
export const namesDay = (parts: TimeParts): boolean =>
  namesDate(parts) || parts.shift !== undefined || parts.weekday !== undefined || parts.onward !== undefined;

export const dayOfWall = (wall: Wall): PlainDate => toInstant(wall).slice(0, 10);

export const nextDay = (day: PlainDate): PlainDate => dayOfWall(Date.parse(day) + dayLength);

function withParts(written: Placed, change: (parts: TimeParts) => TimeParts): Placed {
  return written.kind === 'point'
    ? { kind: 'point', from: change(written.from) }
    : { kind: 'range', from: change(written.from), to: change(written.to) };
}

export const withoutZone = (written: WrittenTime): WrittenTime =>
  written.kind === 'later' ? written : withParts(written, ({ zone, ...parts }) => parts);

export const withoutDay = (written: Placed): Placed =>
  withParts(written, ({ year, month, day, slashed, shift, weekday, weeksOn, onward, ...parts }) => parts);

export const approximately = (written: WrittenTime): WrittenTime =>
  written.kind === 'later' ? written : withParts(written, (parts) => ({ ...parts, approximate: true }));

export const withYear = (written: Placed, year: number): Placed =>
  withParts(written, (parts) => ({ ...parts, year }));

/** Day and month the other way round. */
export const swapped = (written: Placed): Placed =>
  withParts(written, (parts) =>
    parts.slashed ? { ...parts, slashed: [parts.slashed[1], parts.slashed[0]] as const } : parts,
  );

/** The same clock in the other half of the day. */
export const otherHalf = (written: Placed): Placed =>
  withParts(written, (parts) =>
    parts.hour === undefined ? parts : { ...parts, hour: (parts.hour + 12) % 24 },
  );

/**
 * Bare weekdays as dates: the next such day from `base` on, or one of the `back` days before it. The days after an
 * incident are told by their names ("周五复盘会"), and so is the eve of it.
 */
export const nearDay = (written: Placed, base: PlainDate, back: number): Placed =>
  withParts(written, ({ weekday, weeksOn, ...parts }) => {
    if (weekday === undefined || parts.month !== undefined || parts.slashed !== undefined) return parts;
    const from = Date.parse(base);
    const day = weeksOn ? weekdayOfWeek(weekday, from, weeksOn) : nearWeekday(weekday, from, back);
    return { ...parts, ...dateOf(day) };
  });

/** "昨天" as the date it is for who copied the text on that day. */
export const copiedOn = (written: Placed, day: PlainDate): Placed =>
  withParts(written, ({ shift, ...parts }) =>
    shift === undefined ? parts : { ...parts, ...dateOf(Date.parse(day) + shift * dayLength) },
  );

function dateOf(day: Wall): Required<Pick<TimeParts, 'year' | 'month' | 'day'>> {
  const date = new Date(day);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
