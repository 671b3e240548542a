/** Gives the times of a document their day and zone: each row inherits the day of the one before it. */
import { type PlainDate, toMilliseconds } from '../kit/instant';
import type { EventTime } from '../retrospective/timeline';
import { hasDate, leadingTime } from '../time/leading-time';
import { readEventTime } from '../time/read-event-time';

/** What a time that leaves something out is read by. */
export interface TimeSetting {
  /** IANA zone the times were announced in, or null when nobody told. */
  readonly zone: string | null;
  /** The day the document is about, or null. */
  readonly date: PlainDate | null;
  /** Day that fills in a missing year. */
  readonly reference: PlainDate;
}

const dayLength = 86_400_000;
/** A clock that runs back further than this has passed midnight; less is disorder in the source. */
const midnightGap = 6 * 3_600_000;

/** Reads the times of one list or table, in the order of the source. */
export class EventTimes {
  private day: PlainDate | null;
  /** Wall clock of the time before, as if it were UTC. */
  private last = Number.NaN;

  constructor(private readonly setting: TimeSetting) {
    this.day = setting.date;
  }

  /** The time as written; what cannot be read is an unknown time with its text kept. */
  read(text: string): EventTime {
    const whole = this.settle(text);
    if (whole) return whole;
    const part = leadingTime(text)?.time ?? '';
    const read = part === '' ? null : this.settle(part);
    return read
      ? { ...read, certainty: 'approximate', text }
      : { at: null, until: null, zone: null, certainty: 'unknown', text };
  }

  /** Takes the day of a heading for what stands below it. */
  startDay(text: string): void {
    const wall = this.readOn(text, this.day);
    if (wall === null) return;
    this.day = wall.slice(0, 10);
    this.last = Number.NaN;
  }

  private settle(text: string): EventTime | null {
    const wall = this.wallClock(text);
    if (wall !== null) {
      this.last = toMilliseconds(wall);
      this.day = wall.slice(0, 10);
    }
    const { zone, reference } = this.setting;
    return readEventTime(text, { zone, date: this.day, reference });
  }

  /** When the clocks on the wall showed it, on the day after where they have run past midnight. */
  private wallClock(text: string): string | null {
    const wall = this.readOn(text, this.day);
    const passed = wall !== null && this.last - toMilliseconds(wall) > midnightGap;
    return passed && !hasDate(text) && this.day !== null ? this.readOn(text, nextDay(this.day)) : wall;
  }

  private readOn(text: string, date: PlainDate | null): string | null {
    return readEventTime(text, { zone: null, date, reference: this.setting.reference })?.at ?? null;
  }
}

const nextDay = (day: PlainDate): PlainDate =>
  new Date(Date.parse(day) + dayLength).toISOString().slice(0, 10);

/** The calendar day a text names ("2018-02-20", "March 4, 2026"), or null. */
export const dayOf = (text: string, reference: PlainDate): PlainDate | null =>
  hasDate(text)
    ? (readEventTime(text, { zone: null, date: null, reference })?.at?.slice(0, 10) ?? null)
    : null;
