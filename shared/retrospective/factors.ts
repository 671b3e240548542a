/** Step 4: contributing factors as a tree, kept flat: a factor names its parent; siblings keep list order. */
import type { Bilingual } from '../kit/bilingual';
import type { Id } from '../kit/ids';

export const families = ['platform', 'human', 'system'] as const;
export type Family = (typeof families)[number];

/** One answer to a why. */
export interface Factor {
  readonly id: Id;
  readonly parent: Id | null;
  readonly statement: string;
  readonly family: Family | null;
  /** Id of a category of the same family, or null. */
  readonly category: Id | null;
  /** Within our own reach, even when a vendor was involved. */
  readonly ownSide: boolean;
  readonly evidence: string;
  readonly confidence: 'evidence' | 'hypothesis' | null;
  /** What would show that this factor was not involved. */
  readonly counterEvidence: string;
  /** Picked for the finished document. */
  readonly picked: boolean;
}

/** A factor without a word in it, hanging from a parent or from nothing. */
export const emptyFactor = (id: Id, parent: Id | null): Factor => ({
  id,
  parent,
  statement: '',
  family: null,
  category: null,
  ownSide: false,
  evidence: '',
  confidence: null,
  counterEvidence: '',
  picked: false,
});

export interface FactorCategory {
  readonly id: Id;
  readonly family: Family;
  readonly name: string;
}

/** A category every document has until it edits its own. */
export interface DefaultCategory {
  readonly id: Id;
  readonly family: Family;
  readonly name: Bilingual;
}
