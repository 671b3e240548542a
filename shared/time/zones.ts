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
  const { year, month, day, hour, minute, second, millisecond } = clock;
  if (zone === null || zone === 'UTC' || !isZone(zone))
    return toInstant(Date.UTC(year, month - 1, day, hour, minute, second, millisecond));
  const zoned = Temporal.PlainDateTime.from(clock).toZonedDateTime(zone);
  return toInstant(zoned.epochMilliseconds);
}

/** What a wall clock in the zone shows at the instant; a null or unknown zone shows UTC. Null when it is no instant. */
export function wallClockAt(instant: Instant, zone: string | null): WallClock | null {
  const milliseconds = toMilliseconds(instant);
  if (Number.isNaN(milliseconds)) return null;
  const usable = zone !== null && isZone(zone) ? zone : 'UTC';
  const at = Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(usable);
  const { year, month, day, hour, minute, second, millisecond } = at;
  return { year, month, day, hour, minute, second, millisecond };
}

/** The calendar day a clock in the zone shows at the instant; a null or unknown zone shows UTC. Null when it is no instant. */
export function dayAt(instant: Instant, zone: string | null): PlainDate | null {
  const clock = wallClockAt(instant, zone);
  return clock && `${digits(clock.year, 4)}-${digits(clock.month, 2)}-${digits(clock.day, 2)}`;
}

const digits = (value: number, length: number): string => String(value).padStart(length, '0');
