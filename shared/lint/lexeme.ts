/** What the linter knows of a word: its classes, and its forms when it is a verb. */

export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

export interface Lexeme {
  /** Names as patterns write them: `PERSON`, `V.neglect`, `V.neglect:past`. */
  readonly classes: ReadonlySet<string>;
  readonly verb: VerbForms | null;
}

/** A readable list of words of one class. `words` is separated by commas; a phrase is written with spaces. */
export interface WordList {
  /** Name of the class, or several separated by spaces. */
  readonly class: string;
  /** Nouns get their plural, verbs all their forms; words and Chinese stay as they are. */
  readonly kind: 'noun' | 'verb' | 'word';
  readonly words: string;
}

/** What a list separated by commas holds, in order; it may stand on several lines. */
export const listed = (words: string): readonly string[] =>
  words
    .split(',')
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .filter((word) => word !== '');

/** The entries of a word list in order, without blanks. */
export const entriesOf = (list: WordList): readonly string[] => listed(list.words);
