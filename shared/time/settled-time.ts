/** A time of a pasted text once all its times were settled together, and what a person should look at. */
import type { EventTime } from '../kit/instant';

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

/** A time of which only the words are known. */
export const unknownTime = (text: string): EventTime => ({
  at: null,
  until: null,
  zone: null,
  certainty: 'unknown',
  text,
});
