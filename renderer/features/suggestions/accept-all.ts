/** Accepting every suggestion of a rule: what would be written where, once the blanks of the rewrites are filled. */
import type { Language } from '../../../shared/kit/bilingual';
import { clauseAround } from '../../../shared/lint/sentences';
import type { Suggestion } from './suggestion';

/** One suggestion and the words that would stand in its place. */
export interface Replacement {
  readonly suggestion: Suggestion;
  readonly words: string;
}

/** What the writer put into the blanks, by the label of the blank. */
export type Fillings = Readonly<Record<string, string>>;

const blank = /\[([^[\]]+)\]|【([^【】]+)】/g;

const blanksIn = (words: string): readonly string[] =>
  [...words.matchAll(blank)].map(([, square, lens]) => square ?? lens ?? '');

const filledIn = (words: string, fillings: Fillings): string =>
  words.replace(
    blank,
    (whole, square?: string, lens?: string) => fillings[square ?? lens ?? '']?.trim() || whole,
  );

/** The first rewrite of each suggestion that has one, in order of place, its blanks filled as far as they are. */
export const replacementsOf = (
  suggestions: readonly Suggestion[],
  rule: string,
  fillings: Fillings,
): readonly Replacement[] =>
  suggestions
    .filter((one) => one.diagnostic.rule === rule)
    .flatMap((suggestion) => {
      const [first] = suggestion.diagnostic.rewrites;
      return first === undefined ? [] : [{ suggestion, words: filledIn(first, fillings) }];
    });

export interface Blank {
  readonly label: string;
  readonly language: Language;
}

/** The blanks of those rewrites, each once, in the order they come up. */
export function blanksOf(replacements: readonly Replacement[]): readonly Blank[] {
  const blanks = replacements.flatMap(({ suggestion: { diagnostic }, words }) =>
    blanksIn(words).map((label) => ({ label, language: diagnostic.language })),
  );
  return blanks.filter(({ label }, index) => blanks.findIndex((one) => one.label === label) === index);
}

export const hasBlank = ({ words }: Replacement): boolean => blanksIn(words).length > 0;

/** The clause around the words: what stands before them, and after. */
export function clauseOf({ passageText, diagnostic }: Suggestion): {
  readonly before: string;
  readonly after: string;
} {
  const clause = clauseAround(passageText, diagnostic);
  return {
    before: passageText.slice(clause.start, diagnostic.start).trimStart(),
    after: passageText.slice(diagnostic.end, clause.end).trimEnd(),
  };
}
