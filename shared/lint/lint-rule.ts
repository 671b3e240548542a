/** What a rule of the linter is: data, with the examples that are its tests. */
import type { Bilingual, Language } from '../kit/bilingual';
import type { LintBlock } from './block';
import type { Category, Level } from './diagnostic';
import type { Shape } from './shape';

/** A replacement and what the marked words must be in their sentence for it to read on. */
export interface Rewrite {
  readonly fits: Shape;
  readonly text: string;
}

export interface RuleExamples {
  /**
   * Texts the rule must mark. `{The reviewer/The health check}` marks a slot: the text is flagged with
   * the first filling and stays silent, under every rule, with the second.
   */
  readonly flags: readonly string[];
  /** Texts on which every rule must stay silent. */
  readonly passes: readonly string[];
}

export interface LintRule {
  /** `category.language.idea`, stable for ever: documents that ignore the rule refer to it. */
  readonly id: string;
  readonly category: Category;
  readonly level: Level;
  readonly language: Language;
  /** Slot patterns, in the small language of pattern.ts. Their first item is the anchor of the gate. */
  readonly patterns: readonly string[];
  /** Slot patterns that silence the rule when they match anywhere in the same sentence. */
  readonly unless?: readonly string[];
  /** Where the rule listens; everywhere when absent. */
  readonly only?: readonly LintBlock['section'][];
  /** True when a negation before the words does not take them back. */
  readonly evenIfNegated?: boolean;
  /** True when "if", "may" or "to prevent" before the words does not take them back. */
  readonly evenIfHypothetical?: boolean;
  /** One sentence: why this wording gets in the way. */
  readonly why: Bilingual;
  /** A question that leads to a better sentence. */
  readonly ask: Bilingual;
  /** Replacements for the marked words, best first; see rewrite.ts for the slots. May be empty: the question is enough. */
  readonly rewrites: readonly Rewrite[];
  readonly examples: RuleExamples;
}
