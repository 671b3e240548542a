/** Wall clocks to instants and back, by the rules of zones. */
import { Temporal } from 'temporal-polyfill';
import { type Instant, type PlainDate, toInstant, toMilliseconds } from '../kit/instant';

/** A date and a time as a clock on the wall shows them; months from 1. */
export interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

const known = new Map<string, boolean>();

/** Whether the text is an IANA zone or a fixed offset ("+08:00") this device knows. */
export function isZone(zone: string): boolean {
  const answer = known.get(zone) ?? canUse(zone);
  known.set(zone, answer);
  return answer;
}

function canUse(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}

/**
 * The instant a wall clock in the zone shows; a null or unknown zone reads it as UTC. A time that a change of clocks
 * skips or repeats is read as Temporal does: the later one of a skip, the earlier one of a repetition.
 */
export function instantAt(clock: WallClock, zone: string | null): Instant {
  const asUtc = utcOf(clock);
  if (zone === null || zone === 'UTC' || !isZone(zone)) return toInstant(asUtc);
  return toInstant(asUtc - offsets(clock, zone).offset);
}

/** Whether a change of clocks skips or repeats the time, so that it is no instant or two. */
export const isDoubtful = (clock: WallClock, zone: string | null): boolean =>
  zone !== null && zone !== 'UTC' && isZone(zone) && offsets(clock, zone).doubtful;

const utcOf = ({ year, month, day, hour, minute, second, millisecond }: WallClock): number =>
  Date.UTC(year, month - 1, day, hour, minute, second, millisecond);

interface Offset {
  /** Milliseconds the zone is ahead of UTC. */
  readonly offset: number;
  readonly doubtful: boolean;
}

const offsetsOfHours = new Map<string, Offset>();
/** Logs name the same hour many thousand times; a document names few. */
const rememberedHours = 20_000;

/** Clocks change at the full hour of the wall everywhere, so an hour of the wall has one offset. */
function offsets(clock: WallClock, zone: string): Offset {
  const key = `${zone} ${utcOf({ ...clock, minute: 0, second: 0, millisecond: 0 })}`;
  const remembered = offsetsOfHours.get(key);
  if (remembered) return remembered;
  const plain = Temporal.PlainDateTime.from(clock);
  const [first, second] = (['compatible', 'reject'] as const).map((disambiguation) => {
    try {
      return plain.toZonedDateTime(zone, { disambiguation }).epochMilliseconds;
    } catch {
      return null;
    }
  });
  const found = { offset: utcOf(clock) - (first ?? utcOf(clock)), doubtful: second === null };
  if (offsetsOfHours.size > rememberedHours) offsetsOfHours.clear();
  offsetsOfHours.set(key, found);
  return found;
}

const quarter = 900_000;
const offsetsOfQuarters = new Map<string, number>();

/** Milliseconds the zone is ahead of UTC at the instant: no clock changes between two quarters of an hour. */
function offsetAt(milliseconds: number, zone: string): number {
  const key = `${zone} ${Math.floor(milliseconds / quarter)}`;
  const remembered = offsetsOfQuarters.get(key);
  if (remembered !== undefined) return remembered;
  const zoned = Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(zone);
  const offset = zoned.offsetNanoseconds / 1e6;
  if (offsetsOfQuarters.size > rememberedHours) offsetsOfQuarters.clear();
  offsetsOfQuarters.set(key, offset);
  return offset;
}

/** How far a clock in `to` is ahead of one in `from`, when the one in `from` shows the wall (milliseconds as if UTC). */
export function shiftBetween(wall: number, from: string, to: string): number {
  if (from === to || !isZone(from) || !isZone(to)) return 0;
  const clock = wallClockAt(toInstant(wall), 'UTC');
  if (!clock) return 0;
  const at = toMilliseconds(instantAt(clock, from));
  return at + offsetAt(at, to) - wall;
}

/** What a wall clock in the zone shows at the instant; a null or unknown zone shows UTC. Null when it is no instant. */
export function wallClockAt(instant: Instant, zone: string | null): WallClock | null {
  const milliseconds = toMilliseconds(instant);
  if (Number.isNaN(milliseconds)) return null;
  const usable = zone !== null && isZone(zone) ? zone : 'UTC';
  const at = new Date(milliseconds + offsetAt(milliseconds, usable));
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
    millisecond: at.getUTCMilliseconds(),
  };
}

/** The calendar day a clock in the zone shows at the instant; a null or unknown zone shows UTC. Null when it is no instant. */
export function dayAt(instant: Instant, zone: string | null): PlainDate | null {
  const clock = wallClockAt(instant, zone);
  return clock && `${digits(clock.year, 4)}-${digits(clock.month, 2)}-${digits(clock.day, 2)}`;
}

/** The instant as the clocks of the zone show it, with their offset: "2026-03-04T14:02:00+08:00". */
export function withOffset(instant: Instant, zone: string): string {
  const milliseconds = toMilliseconds(instant);
  const offset = isZone(zone) ? offsetAt(milliseconds, zone) : 0;
  const minutes = Math.abs(Math.round(offset / 60_000));
  const sign = offset < 0 ? '-' : '+';
  const tail = `${sign}${digits(Math.floor(minutes / 60), 2)}:${digits(minutes % 60, 2)}`;
  return toInstant(milliseconds + offset).replace('Z', tail);
}

const digits = (value: number, length: number): string => String(value).padStart(length, '0');
