/** A point in time as the text every stored date uses: UTC, ISO 8601, ending in Z. */
export type Instant = string;

/** A calendar date without time or zone: `YYYY-MM-DD`. */
export type PlainDate = string;

/** Milliseconds since 1970-01-01T00:00Z; NaN when the text is no instant. */
export const toMilliseconds = (instant: Instant): number => Date.parse(instant);

/** The instant of a number of milliseconds since 1970-01-01T00:00Z, without a fraction when it is whole seconds. */
export const toInstant = (milliseconds: number): Instant =>
  new Date(milliseconds).toISOString().replace('.000Z', 'Z');

export type Certainty = 'exact' | 'approximate' | 'unknown';

/** A point or stretch of time as far as it is known. */
export interface EventTime {
  /** Start; null when the text does not give an instant ("14:??"). */
  readonly at: Instant | null;
  /** End of a range, else null. */
  readonly until: Instant | null;
  /** IANA zone the time was given in, or the fixed offset its text named ("+08:00"). Null: nobody told; then `at` holds the wall clock as if it were UTC. */
  readonly zone: string | null;
  readonly certainty: Certainty;
  /** The time as written in the source or typed, kept for ever. */
  readonly text: string;
}
