/** What the page and the spelling worker say to each other. */

export type SpellingRequest =
  | { readonly ticket: number; readonly kind: 'check'; readonly words: readonly string[] }
  | { readonly ticket: number; readonly kind: 'correct'; readonly word: string };

export interface SpellingAnswer {
  readonly ticket: number;
  /** The words that are wrong, or the corrections of one, best first. */
  readonly words: readonly string[];
}
