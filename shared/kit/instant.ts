/** A point in time as the text every stored date uses: UTC, ISO 8601, ending in Z. */
export type Instant = string;

/** A calendar date without time or zone: `YYYY-MM-DD`. */
export type PlainDate = string;

/** Milliseconds since 1970-01-01T00:00Z; NaN when the text is no instant. */
export const toMilliseconds = (instant: Instant): number => Date.parse(instant);

/** The instant of a number of milliseconds since 1970-01-01T00:00Z, without a fraction when it is whole seconds. */
export const toInstant = (milliseconds: number): Instant =>
  new Date(milliseconds).toISOString().replace('.000Z', 'Z');
