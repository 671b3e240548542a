/** What the linter and the consistency checks answer: plain data with a range. */
import type { Bilingual, Language } from '../kit/bilingual';

export const levels = ['error', 'warning', 'suggestion', 'info'] as const;
export type Level = (typeof levels)[number];

export const categories = [
  'person-fault',
  'named-actor',
  'failed-duty',
  'counterfactual',
  'hindsight',
  'human-error',
  'character',
  'punitive',
  'agentless',
  'team-blame',
  'mind-reading',
  'minimisation',
  'absolutes',
  'blame-shift',
  'root-cause-person',
  'norm-violation',
  'rhetorical',
  'try-harder',
] as const;
export type Category = (typeof categories)[number];

export interface Diagnostic {
  /** Id of the rule that spoke. */
  readonly rule: string;
  readonly category: Category;
  readonly level: Level;
  /** Index of the block in the list that was linted. */
  readonly block: number;
  /** UTF-16 offsets into the block's text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** The words between them. */
  readonly text: string;
  /** Language of the words, which is also the language of the rewrites. */
  readonly language: Language;
  /** One sentence: why this wording gets in the way. */
  readonly message: Bilingual;
  /** A question that leads to a better sentence. */
  readonly ask: Bilingual;
  /** Replacements for the words; a part the writer has to fill stands in [brackets] or 【括号】. */
  readonly rewrites: readonly string[];
  /** The word for who did it, as it stands in the text, where there is one that is no pronoun. */
  readonly subject: string | null;
  /** Stable under moves of the paragraph: hash of rule and normalised clause, for "ignore here". */
  readonly hash: string;
}
