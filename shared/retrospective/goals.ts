/** Step 1: what was meant to be reached, how fast trouble was to be handled, what the plan rested on. */
import type { Id } from '../kit/ids';

export interface Goal {
  readonly id: Id;
  readonly statement: string;
  /** What is counted ("orders synchronised within 5 minutes"). */
  readonly measure: string;
  /** The number with its unit, as typed ("99.5 %"). */
  readonly target: string;
  /** Where the number comes from (contract, SLO page, plan). */
  readonly source: string;
}

export const handlingKinds = ['detect', 'acknowledge', 'contain', 'restore', 'notify'] as const;

export type HandlingKind = (typeof handlingKinds)[number];

/** A time within which trouble was to be noticed, contained, restored, told. */
export interface HandlingTarget {
  readonly id: Id;
  readonly kind: HandlingKind;
  /** Whole minutes; null while only a text is known. */
  readonly minutes: number | null;
  /** As typed ("15 min", "四十分钟"). */
  readonly text: string;
  readonly source: string;
}

export interface Assumption {
  readonly id: Id;
  readonly text: string;
  /** How one would have noticed that it was false. */
  readonly signal: string;
}
