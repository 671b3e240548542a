/** Right and wrong words: an American dictionary, British spellings, and the words of incident work. */
import { americanOf } from './british';
import { incidentWords } from './incident-words';

/** A dictionary as nspell is one. */
export interface Dictionary {
  correct(word: string): boolean;
  suggest(word: string): readonly string[];
}

export interface Speller {
  isRight(word: string): boolean;
  /** At most five, best first. */
  corrections(word: string): readonly string[];
}

const most = 5;

export function createSpeller(dictionary: Dictionary): Speller {
  const knows = (word: string): boolean => {
    const small = word.toLowerCase();
    return dictionary.correct(word) || dictionary.correct(small) || incidentWords.has(small);
  };
  return {
    isRight(said) {
      const word = said.replaceAll('’', "'");
      const base = word.replace(/'s?$/i, '');
      return [word, base].some((form) => knows(form) || americanOf(form).some(knows));
    },
    corrections: (word) =>
      dictionary
        .suggest(word.replaceAll('’', "'"))
        .filter((other) => !/[\s-]$/.test(other))
        .slice(0, most),
  };
}
