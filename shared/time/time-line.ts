/** A time as it stands in its text, and what else is known before the times of the text are settled together. */
import type { PlainDate } from '../kit/instant';
import type { WrittenTime } from './read-event-time';

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
  /** An app wrote the stamps: 昨天 counts from the day of the copy, which is not before the last of them. */
  readonly isCopied?: boolean;
  /** Today, for 昨天 and for a missing year when the text names no day. */
  readonly today: PlainDate;
  /** Whether "3/4" is the third of April; null: the text tells, or nothing. */
  readonly dayFirst: boolean | null;
}
