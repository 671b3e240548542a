/** What the page and the spelling worker say to each other. */

export type SpellingQuestion =
  | { readonly kind: 'check'; readonly words: readonly string[] }
  | { readonly kind: 'correct'; readonly word: string };

export type SpellingRequest = SpellingQuestion & { readonly ticket: number };

export interface SpellingAnswer {
  readonly ticket: number;
  /** The words that are wrong, or the corrections of one, best first. */
  readonly words: readonly string[];
}
