/** Gives every time of a pasted text its instant: days inherited, midnight passed, order and doubtful years marked. */
import type { EventTime, Instant, PlainDate } from '../kit/instant';
import { toMilliseconds } from '../kit/instant';
import { guessDayFirst, tellDayFirst } from './day-order';
import {
  dayLength,
  dayOfWall,
  namesDate,
  namesDay,
  nextDay,
  otherHalf,
  type Placed,
  swapped,
  type Wall,
  withoutDay,
  withoutZone,
  withYear,
} from './placed';
import { isAmbiguous, resolveWritten, type WrittenTime } from './read-event-time';
import { wrongYears } from './wrong-years';
import { isDoubtful, wallClockAt } from './zones';

/** One time of the text, in its order. A day (of a divider or heading) counts for what follows it. */
export interface TimeLine {
  readonly kind: 'time' | 'day';
  readonly text: string;
  readonly written: WrittenTime | null;
}

export interface SettleSetting {
  /** IANA zone, or null when nobody told. */
  readonly zone: string | null;
  /** The day of a bare clock before any day is named, or null. */
  readonly date: PlainDate | null;
  /** Today, for 昨天 and for a missing year when the text names no day. */
  readonly today: PlainDate;
  /** Whether "3/4" is the third of April; null: the text tells, or nothing. */
  readonly dayFirst: boolean | null;
}

/** Why a time wants a second look. */
export type TimeMark =
  | 'out-of-order'
  | 'wrong-year'
  | 'day-or-month'
  | 'half-of-day'
  | 'clock-change'
  | 'unknown';

export interface SettledTime {
  readonly time: EventTime;
  readonly marks: readonly TimeMark[];
  /** What it may have been instead, the likeliest first. */
  readonly instead: readonly EventTime[];
}

export interface Settled {
  /** One for each line; null for days. */
  readonly times: readonly (SettledTime | null)[];
  /** The text begins with what happened last. */
  readonly reversed: boolean;
  /** What the text does not tell and a person should. */
  readonly asks: readonly ('date' | 'zone' | 'day-order')[];
}

/** A clock that runs back further than this has passed midnight; less is disorder in the source. */
const midnightGap = 6 * 3_600_000;
/** A clock without seconds may stand behind one with them. */
const tolerance = 60_000;

/** Settles all times together: what one leaves out, its neighbours tell. */
export function settleTimes(lines: readonly TimeLine[], setting: SettleSetting): Settled {
  const slashed = lines.some(
    ({ written }) => written !== null && written.kind !== 'later' && isAmbiguous(written.from),
  );
  const order = slashed ? (setting.dayFirst ?? tellDayFirst(lines, setting)) : null;
  const settling = new Settling(lines, setting, order ?? guessDayFirst(lines));
  const reversed = settling.isReversed();
  const times = settling.run(reversed, slashed && order === null);
  const asks: Settled['asks'][number][] = [];
  if (settling.lacksDay) asks.push('date');
  if (times.some((settled) => settled?.time.zone === null && settled.time.at !== null)) asks.push('zone');
  if (times.some((settled) => settled?.marks.includes('day-or-month'))) asks.push('day-order');
  return { times, reversed, asks };
}

class Settling {
  /** No text and nobody told a day for at least one clock. */
  lacksDay = false;
  private readonly walls: readonly Wall[];
  private readonly anchors: readonly number[];
  private readonly anchorDays: readonly (PlainDate | null)[];
  private readonly wrongYears: ReadonlyMap<number, number>;
  private readonly reference: PlainDate;
  private readonly isTwelve: boolean;
  private day: PlainDate | null = null;
  private last: Wall = Number.NaN;
  private lastAt: Instant | null = null;
  private rolled = false;
  /** The last day the text itself named: 次日 counts from it, not from a clock that ran past midnight. */
  private named: PlainDate | null = null;
  /** The same, counting 昨晚 as well: what happens 次日凌晨 follows the night before. */
  private night: PlainDate | null = null;

  constructor(
    private readonly lines: readonly TimeLine[],
    private readonly setting: SettleSetting,
    private readonly dayFirst: boolean,
  ) {
    const firstDay = this.firstNamedDay(setting.date ?? setting.today);
    this.reference = setting.date ?? firstDay ?? setting.today;
    const { anchors, days } = this.readAnchors();
    this.anchors = anchors;
    this.anchorDays = days;
    this.walls = lines.map((line, index) => (line.kind === 'time' ? this.ownWall(index) : Number.NaN));
    this.wrongYears = wrongYears(lines, this.walls);
    this.isTwelve = lines.some(
      ({ written }) =>
        written?.kind === 'point' && written.from.dayPart === 'afternoon' && (written.from.hour ?? 13) <= 12,
    );
  }

  /** The first whole date with a year that the text itself names. */
  private firstNamedDay(today: PlainDate): PlainDate | null {
    for (const { written } of this.lines) {
      if (!written || written.kind === 'later' || !namesDate(written.from)) continue;
      const wall = this.wallOf(written, null, today);
      if (!Number.isNaN(wall)) return notAhead(wall, written.from.year !== undefined, today);
    }
    return null;
  }

  private readAnchors() {
    const days: (PlainDate | null)[] = [null];
    let current: PlainDate | null = this.setting.date;
    const anchors = this.lines.map((line) => {
      if (line.kind === 'time' || !line.written) return days.length - 1;
      const wall = this.wallOf(line.written, current, this.reference);
      if (!Number.isNaN(wall)) {
        current = dayOfWall(wall);
        days.push(current);
      }
      return days.length - 1;
    });
    return { anchors, days };
  }

  /** Only what names its own day has a wall of its own. */
  private ownWall(index: number): Wall {
    const written = this.lines[index]?.written;
    if (!written || written.kind === 'later' || !namesDay(written.from)) return Number.NaN;
    const anchor = this.anchorDays[this.anchors[index] ?? 0] ?? null;
    return written.from.onward === undefined ? this.wallOf(written, anchor, this.reference) : Number.NaN;
  }

  private wallOf(written: WrittenTime, date: PlainDate | null, reference: PlainDate): Wall {
    const context = { zone: null, date, reference, dayFirst: this.dayFirst };
    const at = resolveWritten(withoutZone(written), context)?.at ?? null;
    return at === null ? Number.NaN : toMilliseconds(at);
  }

  /** Whether clocks mostly run backwards from line to line. */
  isReversed(): boolean {
    let [ups, downs] = [0, 0];
    let before: { readonly wall: Wall; readonly dated: boolean; readonly anchor: number } | null = null;
    for (const [index, { kind, written }] of this.lines.entries()) {
      if (kind === 'day' || !written || written.kind === 'later' || written.from.hour === undefined) continue;
      if (this.isTwelve && written.from.dayPart === undefined && written.from.hour <= 12) continue;
      const own = this.walls[index] ?? Number.NaN;
      const dated = !Number.isNaN(own);
      const wall = dated ? own : this.wallOf(written, '2000-01-01', '2000-01-01');
      const anchor = this.anchors[index] ?? 0;
      if (before && before.dated === dated && before.anchor === anchor && !this.wrongYears.has(index)) {
        const step = wall - before.wall;
        const across = !dated && Math.abs(step) > dayLength / 2;
        if (step !== 0) (step > 0 !== across ? () => (ups += 1) : () => (downs += 1))();
      }
      before = { wall, dated, anchor };
    }
    const datedDown =
      downs > 0 && ups === 0 && this.walls.filter((wall) => !Number.isNaN(wall)).length === downs + 1;
    return datedDown || (downs >= 2 && downs > 2 * ups);
  }

  run(reversed: boolean, orderUnknown: boolean): readonly (SettledTime | null)[] {
    const settled: (SettledTime | null)[] = this.lines.map(() => null);
    const indexes = [...this.lines.keys()];
    if (reversed) indexes.reverse();
    this.day = this.setting.date ?? this.firstDay(indexes);
    this.named = this.day;
    let anchor = -1;
    for (const index of indexes) {
      if (this.lines[index]?.kind !== 'time') continue;
      const own = this.anchors[index] ?? 0;
      if (own !== anchor && this.anchorDays[own]) {
        this.day = this.anchorDays[own] ?? this.day;
        this.named = this.day;
        this.night = this.day;
        this.last = Number.NaN;
        this.rolled = false;
      }
      anchor = own;
      settled[index] = this.settle(index, orderUnknown);
    }
    return settled;
  }

  /** The day of clocks that stand before the first day that is named. */
  private firstDay(indexes: readonly number[]): PlainDate | null {
    let [falls, clock] = [0, Number.NaN];
    for (const index of indexes) {
      const { kind, written } = this.lines[index] ?? {};
      const anchored = this.anchorDays[this.anchors[index] ?? 0] ?? null;
      const wall = this.walls[index] ?? Number.NaN;
      if (kind !== 'time' || !written || written.kind === 'later') continue;
      const day = anchored ?? (Number.isNaN(wall) ? null : dayOfWall(wall));
      const now = this.wallOf(withoutDay(written), '2000-01-01', '2000-01-01');
      if (
        clock - now > midnightGap ||
        (day && anchored && !Number.isNaN(clock) && falls === 0 && clock > now)
      )
        falls += 1;
      if (day) return dayOfWall(Date.parse(day) - falls * dayLength);
      clock = Number.isNaN(now) ? clock : now;
    }
    return null;
  }

  private settle(index: number, orderUnknown: boolean): SettledTime {
    const { text = '', written = null } = this.lines[index] ?? {};
    const marks: TimeMark[] = [];
    const instead: EventTime[] = [];
    if (!written) return { time: unknownTime(text), marks: ['unknown'], instead };
    if (written.kind === 'later') return this.settleLater(written, text);
    const placed = this.place(index, written, marks);
    const time = this.timeOn(placed, this.day, text);
    if (time.at === null) marks.push('unknown');
    const year = this.wrongYears.get(index);
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
    if (time.at !== null && placed.from.zone === undefined && this.isDoubtful(time))
      marks.push('clock-change');
    if (time.at !== null) this.lastAt = time.at;
    return { time, marks, instead };
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
    const reference = this.lastAt;
    const read = reference === null ? null : resolveWritten(written, { zone, date: null, reference });
    if (!read?.at) return { time: unknownTime(text), marks: ['unknown'], instead: [] };
    this.lastAt = read.at;
    const clock = wallClockAt(read.at, zone);
    if (clock) this.moveTo(Date.UTC(clock.year, clock.month - 1, clock.day, clock.hour, clock.minute));
    return { time: { ...read, text }, marks: [], instead: [] };
  }

  /** Finds the day and half of the day, and moves on to it. */
  private place(index: number, written: Placed, marks: TimeMark[]): Placed {
    const { from } = written;
    if (this.wrongYears.has(index) && (this.wrongYears.get(index) ?? 0) > 0) return written;
    if (from.blank) return written;
    if (!namesDay(from) && this.day === null) {
      this.lacksDay = true;
      this.day = this.setting.today;
    }
    const placed = this.isTwelve ? this.chooseHalf(written, marks) : written;
    const onward = from.onward !== undefined;
    const base = (from.dayPart === 'early' ? this.night : this.named) ?? this.day;
    const near = this.wallOf(placed, onward ? base : this.day, this.reference);
    const wall = onward && near < this.last ? this.wallOf(placed, this.day, this.reference) : near;
    if (Number.isNaN(wall)) return placed;
    if (namesDay(from)) this.night = dayOfWall(wall);
    if (namesDay(from) && from.shift === undefined) this.named = this.night;
    if (from.hour === undefined) {
      this.day = dayOfWall(wall);
      this.last = Math.max(this.last, wall) || wall;
      return placed;
    }
    this.moveTo(namesDay(from) ? this.checkOrder(wall, marks) : this.passMidnight(wall, marks));
    return placed;
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
      const step = this.wallOf(candidate, this.day, this.reference) - this.last;
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
    const context = { zone, date, reference: this.reference, dayFirst: this.dayFirst };
    const onward = written.kind !== 'later' && written.from.onward !== undefined;
    const read = resolveWritten(onward ? withoutDay(written) : written, context);
    return read ? { ...read, text } : unknownTime(text);
  }
}

/** A day without a year that lies ahead was last year's: nobody tells of what has not happened. */
function notAhead(wall: Wall, hasYear: boolean, today: PlainDate): PlainDate {
  if (hasYear || wall <= Date.parse(today) + 2 * dayLength) return dayOfWall(wall);
  const date = new Date(wall);
  return dayOfWall(date.setUTCFullYear(date.getUTCFullYear() - 1));
}

/** A time of which only the words are known. */
export const unknownTime = (text: string): EventTime => ({
  at: null,
  until: null,
  zone: null,
  certainty: 'unknown',
  text,
});
