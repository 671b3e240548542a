/** The page's side of the spelling worker. */
import { askedWorker } from './asked-worker';
import type { SpellingAnswer, SpellingQuestion } from './spelling-protocol';
import address from './spelling-worker?worker&url';

export interface SpellingClient {
  /** The words that are wrong. */
  check(words: readonly string[]): Promise<readonly string[]>;
  /** At most five, best first. */
  correct(word: string): Promise<readonly string[]>;
}

/** `onGivenUp`: the worker broke for good; from then on every word is right. */
export function createSpellingClient(onGivenUp: () => void): SpellingClient {
  const worker = askedWorker<SpellingQuestion, SpellingAnswer>(address, onGivenUp);
  const ask = async (question: SpellingQuestion) => (await worker.ask(question))?.words ?? [];
  return {
    check: (words) => ask({ kind: 'check', words }),
    correct: (word) => ask({ kind: 'correct', word }),
  };
}
