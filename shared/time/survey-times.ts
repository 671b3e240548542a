/** What the times of a whole text tell together, before any of them is settled: days, zones, wrong years, direction. */
import type { PlainDate } from '../kit/instant';
import { toMilliseconds } from '../kit/instant';
import {
  copiedOn,
  dayLength,
  dayOfWall,
  midnightGap,
  namesDate,
  namesDay,
  nearDay,
  type Wall,
  withoutDay,
  withoutZone,
} from './placed';
import { resolveWritten, type WrittenTime, zoneOfParts } from './read-event-time';
import type { SettleSetting, TimeLine } from './time-line';
import type { TimeParts } from './time-parts';
import { wrongYears } from './wrong-years';
import { shiftBetween } from './zones';

export class TimeSurvey {
  /** Where 昨天 and a missing year count from. */
  readonly reference: PlainDate;
  /** The wall of each time that names its own day, else NaN; what counts on from the lines before it has none. */
  readonly walls: readonly Wall[];
  /** For each line the place in `anchorDays` of the day above it. */
  readonly anchors: readonly number[];
  readonly anchorDays: readonly (PlainDate | null)[];
  readonly wrongYears: ReadonlyMap<number, number>;
  /** Clocks count to twelve, with AM and PM or 下午. */
  readonly isTwelve: boolean;
  private readonly isMixed: boolean;
  /** The day a chat was copied, once a divider tells. */
  private copied: PlainDate | null = null;

  constructor(
    private readonly lines: readonly TimeLine[],
    private readonly setting: SettleSetting,
    private readonly dayFirst: boolean,
  ) {
    this.isMixed = new Set(lines.map(({ written }) => zoneIn(written))).size > 1;
    const firstDay = this.firstNamedDay(setting.date ?? setting.today);
    this.reference = setting.date ?? firstDay ?? setting.today;
    const { anchors, days } = this.readAnchors();
    this.anchors = anchors;
    this.anchorDays = days;
    this.walls = this.readWalls();
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

  /** The day a text was copied that cannot be before `least`: today, unless that is weeks later. */
  copyDay(least: PlainDate): PlainDate {
    const { today } = this.setting;
    return today > least && Date.parse(today) - Date.parse(least) <= 14 * dayLength ? today : least;
  }

  private readAnchors() {
    const days: (PlainDate | null)[] = [null];
    let current: PlainDate | null = this.setting.date;
    const anchors = this.lines.map((line) => {
      if (line.kind === 'time' || !line.written) return days.length - 1;
      const wall = this.wallOf(this.dividerBelow(days.at(-1) ?? null, line.written), current);
      if (!Number.isNaN(wall)) {
        current = dayOfWall(wall);
        days.push(current);
      }
      return days.length - 1;
    });
    return { anchors, days };
  }

  /** A divider that names a weekday alone, or 昨天, stands below the dates of the weeks before. */
  private dividerBelow(day: PlainDate | null, written: WrittenTime): WrittenTime {
    if (day === null || written.kind === 'later') return written;
    const { shift } = written.from;
    if (shift === undefined || !this.setting.isCopied) return nearDay(written, day, 0);
    this.copied ??= this.copyDay(dayOfWall(Date.parse(day) + (1 - shift) * dayLength));
    return copiedOn(written, this.copied);
  }

  private readWalls(): readonly Wall[] {
    let isDated = false;
    return this.lines.map(({ kind, written }, index) => {
      const anchor = this.anchorDays[this.anchors[index] ?? 0] ?? null;
      isDated ||= anchor !== null;
      if (kind === 'day' || !written || written.kind === 'later' || !namesDay(written.from))
        return Number.NaN;
      isDated ||= namesDate(written.from);
      const hangs = isDated && this.setting.isCopied && written.from.shift !== undefined;
      return hangs || countsOn(written.from, isDated) ? Number.NaN : this.wallOf(written, anchor);
    });
  }

  /** The wall clock as the zone of the document shows it; NaN when there is no instant. */
  wallOf(written: WrittenTime, date: PlainDate | null, reference = this.reference): Wall {
    const own = this.writtenWall(written, date, reference);
    return own + this.shiftOf(written, own);
  }

  /** How far the document's clock is ahead of the time's own at that wall; 0 where all times share a zone. */
  shiftOf(written: WrittenTime, own: Wall): number {
    const { zone } = this.setting;
    const named = this.isMixed && written.kind !== 'later' ? zoneOfParts(written.from) : null;
    return named === null || zone === null || Number.isNaN(own) ? 0 : shiftBetween(own, named, zone);
  }

  private writtenWall(written: WrittenTime, date: PlainDate | null, reference = this.reference): Wall {
    const whole = written.kind === 'point' ? wallOfWhole(written.from) : null;
    if (whole !== null) return whole;
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
      if (!dated && namesDay(written.from)) continue;
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

  /** The day of clocks that stand before the first day that is named. */
  firstDay(indexes: readonly number[]): PlainDate | null {
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
}

/** "次日", and below a date a weekday alone: where they are hangs on the day before them. */
const countsOn = (parts: TimeParts, isDated: boolean): boolean =>
  parts.onward !== undefined || (isDated && parts.weekday !== undefined && !namesDate(parts));

/** Machines write day and clock in full, many thousand times: nothing has to be filled in. Null for all other times. */
function wallOfWhole({ year, month = 0, day = 0, hour, dayPart, ...clock }: TimeParts): Wall | null {
  const { minute = 0, second = 0, millisecond = 0 } = clock;
  if (year === undefined || hour === undefined || dayPart !== undefined || clock.blank) return null;
  const isPlain = month > 0 && day > 0 && month <= 12 && day <= 28 && hour < 24 && minute < 60 && second < 60;
  return isPlain ? Date.UTC(year, month - 1, day, hour, minute, second, millisecond) : null;
}

const zoneIn = (written: WrittenTime | null): string | number | null | undefined =>
  written === null || written.kind === 'later' ? undefined : written.from.zone;

/** A day without a year that lies ahead was last year's: nobody tells of what has not happened. */
function notAhead(wall: Wall, hasYear: boolean, today: PlainDate): PlainDate {
  if (hasYear || wall <= Date.parse(today) + 2 * dayLength) return dayOfWall(wall);
  const date = new Date(wall);
  return dayOfWall(date.setUTCFullYear(date.getUTCFullYear() - 1));
}
