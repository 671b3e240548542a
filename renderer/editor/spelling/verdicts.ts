/** What is known about words: asked once each, in one question for many. */
import type { SpellingSource } from './contract';

/** More than any document has words; a full cache is dropped whole. */
const limit = 50_000;

export interface Verdicts {
  /** Undefined while nobody knows. */
  isWrong(word: string): boolean | undefined;
  /** Asks for those that are not known, then calls back; quiet when nothing is new. */
  ask(words: readonly string[], done: () => void): void;
}

export function createVerdicts(source: SpellingSource): Verdicts {
  const known = new Map<string, boolean>();
  const asked = new Set<string>();
  return {
    isWrong: (word) => known.get(word),
    ask(words, done) {
      const missing = [...new Set(words)].filter((word) => !known.has(word) && !asked.has(word));
      if (missing.length === 0) return;
      if (known.size > limit) known.clear();
      for (const word of missing) asked.add(word);
      void source.check(missing).then((wrong) => {
        const wrongs = new Set(wrong);
        for (const word of missing) {
          asked.delete(word);
          known.set(word, wrongs.has(word));
        }
        done();
      });
    },
  };
}
