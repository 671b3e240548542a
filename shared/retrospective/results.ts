/** Step 3: target against actual, who was affected, what held, what was luck. */
import type { Id } from '../kit/ids';
import type { PlainDate } from '../kit/instant';

export const verdicts = ['met', 'partly', 'missed', 'better'] as const;
export type Verdict = (typeof verdicts)[number];

export interface Result {
  readonly id: Id;
  /** The goal or handling target it answers; null for a result without one. */
  readonly goal: Id | null;
  readonly actual: string;
  readonly verdict: Verdict | null;
  readonly note: string;
}

export interface Impact {
  readonly id: Id;
  readonly who: string;
  readonly howMany: string;
  readonly howLong: string;
  readonly cost: string;
  /** How we know. */
  readonly source: string;
  /** An estimate names the role that will firm it up, and by when; a number that is none is null. */
  readonly estimate: Estimate | null;
}

export interface Estimate {
  readonly confirmedBy: string;
  readonly due: PlainDate | null;
}

export const observationKinds = ['held', 'lucky', 'better'] as const;

/** What held that could have broken, what was luck, what went better than expected. */
export interface Observation {
  readonly id: Id;
  readonly kind: (typeof observationKinds)[number];
  readonly text: string;
}
