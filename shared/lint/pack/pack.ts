/** What a team adds to the linter: words, rules, levels and what it switches off. Data, never code. */
import type { Level } from '../diagnostic';
import type { LintRule } from '../lint-rule';

export interface Pack {
  readonly name: string;
  /** Words by the class they join, as patterns write it. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly rules: readonly LintRule[];
  /** Levels by id of a rule or by category; the id wins. */
  readonly levels: Readonly<Record<string, Level>>;
  /** Ids of rules and categories that stay silent. */
  readonly off: readonly string[];
  /** Differs where the file differs. */
  readonly digest: string;
}

/** Why a file is no pack; each has a sentence in messages/packs. */
export const packReasons = [
  'too-large',
  'comment',
  'expected-value',
  'expected-key',
  'expected-colon',
  'expected-comma',
  'bad-text',
  'bad-number',
  'unclosed',
  'after-end',
  'too-deep',
  'duplicate-key',
  'missing',
  'unknown-key',
  'wrong-type',
  'not-one-of',
  'too-few',
  'too-many',
  'wrong-form',
  'not-a-question',
  'unknown-class',
  'unknown-rule',
  'taken-id',
  'id-of-other-category',
  'pattern-expression',
  'pattern-braces',
  'pattern-subject',
  'pattern-anchor',
  'pattern-gap-first',
  'pattern-too-wide',
  'not-flagged',
  'flagged',
] as const;
export type PackReason = (typeof packReasons)[number];

export interface PackProblem {
  /** From 1, as columns are, in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** Keys and numbers from the top: `rules[0].why.zh`; empty for the file. */
  readonly path: string;
  readonly reason: PackReason;
  /** What the sentence speaks of: a key, a class, the values that may stand there. */
  readonly detail: string;
}

export type PackOutcome =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problem: PackProblem };
