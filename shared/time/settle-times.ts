/** Gives every time of a pasted text its instant: days inherited, midnight passed, order and doubtful years marked. */
import type { EventTime, Instant, PlainDate } from '../kit/instant';
import { guessDayFirst, tellDayFirst } from './day-order';
import {
  copiedOn,
  dayLength,
  dayOfWall,
  midnightGap,
  namesDate,
  namesDay,
  nearDay,
  nextDay,
  otherHalf,
  type Placed,
  swapped,
  type Wall,
  withoutDay,
  withYear,
} from './placed';
import { isAmbiguous, resolveWritten, type WrittenTime } from './read-event-time';
import { type Settled, type SettledTime, type TimeMark, unknownTime } from './settled-time';
import { TimeSurvey } from './survey-times';
import type { SettleSetting, TimeLine } from './time-line';
import type { TimeParts } from './time-parts';
import { isDoubtful, wallClockAt } from './zones';

/** A clock without seconds may stand behind one with them. */
const tolerance = 60_000;

/** A weekday so many days before the day of the text is rather meant than the one of next week. */
const eve = 1;

/** So many times are settled in one go. */
const slice = 5000;

/** Settles all times together: what one leaves out, its neighbours tell. */
export function settleTimes(lines: readonly TimeLine[], setting: SettleSetting): Settled {
  const settling = settleInSlices(lines, setting);
  for (;;) {
    const step = settling.next();
    if (step.done) return step.value;
  }
}

/** The same with a break after each slice; yields how far it is, from 0 to 1. */
export function* settleInSlices(
  lines: readonly TimeLine[],
  setting: SettleSetting,
): Generator<number, Settled, void> {
  const slashed = lines.some(
    ({ written }) => written !== null && written.kind !== 'later' && isAmbiguous(written.from),
  );
  const order = slashed ? (setting.dayFirst ?? tellDayFirst(lines, setting)) : null;
  const dayFirst = order ?? guessDayFirst(lines);
  const survey = new TimeSurvey(lines, setting, dayFirst);
  const settling = new Settling(lines, setting, dayFirst, survey);
  const reversed = survey.isReversed();
  const times = yield* settling.run(reversed, slashed && order === null);
  const asks: Settled['asks'][number][] = [];
  if (settling.lacksDay) asks.push('date');
  if (times.some((settled) => settled?.time.zone === null && settled.time.at !== null)) asks.push('zone');
  if (times.some((settled) => settled?.marks.includes('day-or-month'))) asks.push('day-order');
  return { times, reversed, asks };
}

/** Most times want no second look: they share one empty list. */
const none: readonly never[] = [];

class Settling {
  /** No text and nobody told a day for at least one clock. */
  lacksDay = false;
  private day: PlainDate | null = null;
  private last: Wall = Number.NaN;
  private firstAt: Instant | null = null;
  private lastAt: Instant | null = null;
  private rolled = false;
  /** The last day the text itself named: 次日 counts from it, not from a clock that ran past midnight. */
  private named: PlainDate | null = null;
  /** The same, counting 昨晚 as well: what happens 次日凌晨 follows the night before. */
  private night: PlainDate | null = null;
  /** The last date in full. Once there is one, weekdays no longer count from the day of the paste. */
  private dated: PlainDate | null = null;
  /** The day a chat was copied, once its 昨天 below a date tells. */
  private copied: PlainDate | null = null;

  constructor(
    private readonly lines: readonly TimeLine[],
    private readonly setting: SettleSetting,
    private readonly dayFirst: boolean,
    private readonly survey: TimeSurvey,
  ) {}

  *run(reversed: boolean, orderUnknown: boolean): Generator<number, readonly (SettledTime | null)[], void> {
    const settled: (SettledTime | null)[] = this.lines.map(() => null);
    const indexes = [...this.lines.keys()];
    if (reversed) indexes.reverse();
    this.day = this.setting.date ?? this.survey.firstDay(indexes);
    this.named = this.day;
    let anchor = -1;
    for (const [place, index] of indexes.entries()) {
      if (place % slice === slice - 1) yield place / indexes.length;
      if (this.lines[index]?.kind !== 'time') continue;
      const own = this.survey.anchors[index] ?? 0;
      if (own !== anchor && this.survey.anchorDays[own]) {
        this.day = this.survey.anchorDays[own] ?? this.day;
        this.named = this.day;
        this.night = this.day;
        this.dated = this.day;
        this.last = Number.NaN;
        this.rolled = false;
      }
      anchor = own;
      settled[index] = this.settle(index, orderUnknown);
    }
    return settled;
  }

  private settle(index: number, orderUnknown: boolean): SettledTime {
    const { text = '', written = null } = this.lines[index] ?? {};
    const marks: TimeMark[] = [];
    const instead: EventTime[] = [];
    if (!written) return { time: unknownTime(text), marks: ['unknown'], instead };
    if (written.kind === 'later') return this.settleLater(written, text);
    const placed = this.place(index, written, marks);
    const time = this.timeOn(placed, this.dayFor(placed), text);
    if (time.at === null) marks.push('unknown');
    const year = this.survey.wrongYears.get(index);
    if (year !== undefined) {
      marks.push('wrong-year');
      if (year > 0) instead.push(this.timeOn(withYear(placed, year), null, text));
    }
    if (orderUnknown && isAmbiguous(written.from)) {
      marks.push('day-or-month');
      instead.push(this.timeOn(swapped(placed), null, text));
    }
    if (marks.includes('half-of-day')) instead.push(this.timeOn(otherHalf(placed), this.day, text));
    if (marks.includes('out-of-order') && !namesDay(written.from) && this.day)
      instead.push(this.timeOn(placed, nextDay(this.day), text));
    if (marks.includes('out-of-order') && isBareWeekday(written.from) && this.day)
      instead.push(this.timeOn(nearDay(written, nextDay(this.day), 0), null, text));
    if (time.at !== null && placed.from.zone === undefined && this.isDoubtful(time))
      marks.push('clock-change');
    if (time.at !== null) {
      this.firstAt ??= time.at;
      this.lastAt = time.at;
    }
    return { time, marks: marks.length > 0 ? marks : none, instead: instead.length > 0 ? instead : none };
  }

  /** The day where the time was read: beside a clock of another zone it may be the day before or after. */
  private dayFor(written: Placed): PlainDate | null {
    const shift = this.survey.shiftOf(written, this.last);
    return shift === 0 || Number.isNaN(this.last) ? this.day : dayOfWall(this.last - shift);
  }

  /** Whether a change of clocks skips or repeats what the wall shows. */
  private isDoubtful({ zone, certainty }: EventTime): boolean {
    if (zone === null || certainty !== 'exact' || Number.isNaN(this.last)) return false;
    const wall = new Date(this.last);
    return isDoubtful(
      {
        year: wall.getUTCFullYear(),
        month: wall.getUTCMonth() + 1,
        day: wall.getUTCDate(),
        hour: wall.getUTCHours(),
        minute: wall.getUTCMinutes(),
        second: 0,
        millisecond: 0,
      },
      zone,
    );
  }

  private settleLater(written: WrittenTime, text: string): SettledTime {
    const { zone } = this.setting;
    const reference = written.kind === 'later' && written.fromStart ? this.firstAt : this.lastAt;
    const read = reference === null ? null : resolveWritten(written, { zone, date: null, reference });
    if (!read?.at) return { time: unknownTime(text), marks: ['unknown'], instead: [] };
    this.lastAt = read.at;
    const clock = wallClockAt(read.at, zone);
    if (clock) this.moveTo(Date.UTC(clock.year, clock.month - 1, clock.day, clock.hour, clock.minute));
    return { time: { ...read, text }, marks: [], instead: [] };
  }

  /** Finds the day and half of the day, and moves on to it. */
  private place(index: number, own: Placed, marks: TimeMark[]): Placed {
    const written = this.dated === null ? own : this.fromDated(own, this.dated);
    const { from } = written;
    if (this.survey.wrongYears.has(index) && (this.survey.wrongYears.get(index) ?? 0) > 0) return written;
    if (from.blank) return written;
    if (!namesDay(from) && this.day === null) {
      this.lacksDay = true;
      this.day = this.setting.today;
    }
    const placed = this.survey.isTwelve || from.twelve ? this.chooseHalf(written, marks) : written;
    const onward = from.onward !== undefined;
    const dayBefore = (from.dayPart === 'early' ? this.night : this.named) ?? this.day;
    const near = this.survey.wallOf(placed, onward ? dayBefore : this.day);
    const wall = onward && near < this.last ? this.survey.wallOf(placed, this.day) : near;
    if (Number.isNaN(wall)) return placed;
    if (namesDay(from)) this.night = dayOfWall(wall);
    if (namesDate(own.from)) this.dated = this.night;
    if (namesDay(from) && from.shift === undefined) this.named = this.night;
    if (from.hour === undefined) {
      this.day = dayOfWall(wall);
      this.last = Math.max(this.last, wall) || wall;
      return placed;
    }
    this.moveTo(namesDay(from) ? this.checkOrder(wall, marks) : this.passMidnight(wall, marks));
    return placed;
  }

  /** Weekdays count from where the text is, and so does 昨天 in a copied chat, which was copied after its last date. */
  private fromDated(own: Placed, dated: PlainDate): Placed {
    const { weeksOn, shift } = own.from;
    const day = this.day ?? dated;
    if (shift === undefined || !this.setting.isCopied) return nearDay(own, weeksOn ? dated : day, eve);
    const least = dayOfWall(Date.parse(day) - shift * dayLength);
    const isBefore = this.survey.wallOf(copiedOn(own, least), null) < this.last - tolerance;
    this.copied ??= this.survey.copyDay(isBefore ? nextDay(least) : least);
    return copiedOn(own, this.copied);
  }

  private checkOrder(wall: Wall, marks: TimeMark[]): Wall {
    if (this.last - wall >= tolerance) marks.push('out-of-order');
    return wall;
  }

  private passMidnight(wall: Wall, marks: TimeMark[]): Wall {
    if (this.last - wall > midnightGap) {
      this.rolled = true;
      return wall + dayLength;
    }
    const back = this.rolled && wall - this.last > dayLength - midnightGap;
    if (back || this.last - wall >= tolerance) marks.push('out-of-order');
    return back ? wall - dayLength : wall;
  }

  private moveTo(wall: Wall): void {
    this.last = wall;
    this.day = dayOfWall(wall);
  }

  /** "2:03" among "2:02 PM": the half of the day that comes next. */
  private chooseHalf(written: Placed, marks: TimeMark[]): Placed {
    const { hour, dayPart } = written.from;
    if (hour === undefined || hour > 12 || dayPart !== undefined || Number.isNaN(this.last)) return written;
    const other = otherHalf(written);
    const delay = (candidate: Placed): number => {
      const step = this.survey.wallOf(candidate, this.day) - this.last;
      return step < -tolerance ? step + dayLength : step;
    };
    const [one, two] = [delay(written), delay(other)];
    if (Math.abs(one - two) < 1) return written;
    const chosen = two < one ? other : written;
    if (Math.min(one, two) > midnightGap / 2) marks.push('half-of-day');
    return chosen;
  }

  private timeOn(written: WrittenTime, date: PlainDate | null, text: string): EventTime {
    const { zone } = this.setting;
    const context = { zone, date, reference: this.survey.reference, dayFirst: this.dayFirst };
    const onward = written.kind !== 'later' && written.from.onward !== undefined;
    const read = resolveWritten(onward ? withoutDay(written) : written, context);
    return read ? { ...read, text } : unknownTime(text);
  }
}

const isBareWeekday = ({ weekday, weeksOn, month, slashed }: TimeParts): boolean =>
  weekday !== undefined && !weeksOn && month === undefined && slashed === undefined;
