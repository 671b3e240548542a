/** Step 5: lessons as rules with a mechanism and a boundary, and what to start, stop, keep, try. */
import type { Id } from '../kit/ids';

/** A case that speaks for or against a rule: another retrospective, or one told in words. */
export interface RuleCase {
  readonly id: Id;
  readonly retrospective: Id | null;
  readonly text: string;
}

export interface Rule {
  readonly id: Id;
  readonly condition: string;
  readonly result: string;
  readonly mechanism: string;
  readonly boundary: string;
  /** How one would see it next time, earlier. */
  readonly signal: string;
  readonly casesFor: readonly RuleCase[];
  readonly casesAgainst: readonly RuleCase[];
  /** Nothing earlier supports it yet, and the writer says so. */
  readonly firstSeen: boolean;
}

/** A rule without a word in it and without cases. */
export const emptyRule = (id: Id): Rule => ({
  id,
  condition: '',
  result: '',
  mechanism: '',
  boundary: '',
  signal: '',
  casesFor: [],
  casesAgainst: [],
  firstSeen: false,
});

export const practiceKinds = ['start', 'stop', 'keep', 'try'] as const;

export interface Practice {
  readonly id: Id;
  readonly kind: (typeof practiceKinds)[number];
  readonly text: string;
}
