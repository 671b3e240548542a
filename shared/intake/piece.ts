/** What a format makes of the lines of a pasted text, in their order. */
import type { WrittenTime } from '../time/read-event-time';

/** A message, log line or row with its time. */
export interface Said {
  readonly kind: 'said';
  /** First and last line, from 1. */
  readonly line: number;
  readonly endLine: number;
  /** The time as written. */
  readonly time: string;
  /** Already read, where the format knows its stamps; else the text is read. */
  readonly written?: WrittenTime | null;
  /** Name, handle, host or service as written; empty when nobody is named. */
  readonly speaker: string;
  /** A machine spoke. */
  readonly bot: boolean;
  readonly text: string;
  /** What the source itself says about its weight, when it does. */
  readonly level?: 'error' | 'warning' | 'info' | 'debug';
}

/** A divider or heading that names the day of what follows. */
export interface Divider {
  readonly kind: 'day';
  readonly line: number;
  readonly text: string;
}

export type LeftReason =
  | 'app-mark'
  | 'time-in-sentence'
  | 'day-in-sentence'
  | 'no-text'
  | 'unreadable-time'
  | 'unknown-line';

/** A line with a time that became no event, and why. */
export interface LeftLine {
  readonly kind: 'left';
  readonly line: number;
  readonly text: string;
  readonly why: LeftReason;
}

export type Piece = Said | Divider | LeftLine;
