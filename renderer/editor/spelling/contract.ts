/** What the editor needs to mark spelling, and what it tells about it. */

/** Answers later: never on the path of a key. */
export interface SpellingSource {
  /** The words that are wrong. */
  check(words: readonly string[]): Promise<readonly string[]>;
  /** At most five corrections, best first. */
  correct(word: string): Promise<readonly string[]>;
}

export interface SpellingProps {
  readonly source: SpellingSource;
  /** Words that are right here, in small letters: names of the document, the writer's own words. */
  readonly known: ReadonlySet<string>;
  /** From now on right on this machine, or in this document only. */
  readonly onAddWord: (word: string) => void;
  readonly onIgnoreWord: (word: string) => void;
}
