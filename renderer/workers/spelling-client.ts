/** The page's side of the spelling worker, which is started by the first question. */
import type { SpellingAnswer, SpellingRequest } from './spelling-protocol';
import address from './spelling-worker?worker&url';
import { startWorker } from './worker-address';

export interface SpellingClient {
  /** The words that are wrong. */
  check(words: readonly string[]): Promise<readonly string[]>;
  /** At most five, best first. */
  correct(word: string): Promise<readonly string[]>;
  stop(): void;
}

type Question =
  | { readonly kind: 'check'; readonly words: readonly string[] }
  | { readonly kind: 'correct'; readonly word: string };

export function createSpellingClient(): SpellingClient {
  let worker: Worker | null = null;
  let ticket = 0;
  const waiting = new Map<number, (words: readonly string[]) => void>();
  const start = (): Worker => {
    const started = startWorker(address);
    started.addEventListener('message', ({ data }: MessageEvent<SpellingAnswer>) => {
      waiting.get(data.ticket)?.(data.words);
      waiting.delete(data.ticket);
    });
    return started;
  };
  const ask = (question: Question): Promise<readonly string[]> => {
    worker ??= start();
    ticket += 1;
    const request: SpellingRequest = { ...question, ticket };
    worker.postMessage(request);
    return new Promise((resolve) => waiting.set(request.ticket, resolve));
  };
  return {
    check: (words) => ask({ kind: 'check', words }),
    correct: (word) => ask({ kind: 'correct', word }),
    stop: () => worker?.terminate(),
  };
}
