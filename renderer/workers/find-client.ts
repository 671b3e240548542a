/** The page's side of the pattern search: one worker, stopped when a pattern takes too long or another is asked. */
import type { FindMatch } from '../../shared/prose/find';
import type { FindAnswer, FindRequest } from './find-protocol';
import address from './find-worker?worker&url';
import { startWorker } from './worker-address';

/** How long a pattern may search, in milliseconds. */
const limit = 1_000;

type PatternMatches = readonly (readonly FindMatch[])[] | 'too-slow' | 'broken';

export interface PatternSearch {
  /** A search that was not answered yet is given up and never answers. A worker that breaks is started once more. */
  search(request: FindRequest): Promise<PatternMatches>;
  dispose(): void;
}

export function openPatternSearch(): PatternSearch {
  let worker: Worker | null = null;
  let isBusy = false;
  let timer = 0;

  const stop = () => {
    window.clearTimeout(timer);
    worker?.terminate();
    worker = null;
    isBusy = false;
  };
  const settle = (answer: FindAnswer, resolve: (matches: PatternMatches) => void) => {
    if (answer.kind === 'begun') {
      timer = window.setTimeout(() => {
        stop();
        resolve('too-slow');
      }, limit);
      return;
    }
    window.clearTimeout(timer);
    isBusy = false;
    resolve(answer.matches);
  };
  const search = (request: FindRequest, triesLeft: number): Promise<PatternMatches> => {
    if (isBusy) stop();
    const running = worker ?? startWorker(address);
    worker = running;
    isBusy = true;
    return new Promise((resolve) => {
      running.onmessage = ({ data }: MessageEvent<FindAnswer>) => settle(data, resolve);
      running.onerror = () => {
        if (running !== worker) return;
        stop();
        resolve(triesLeft > 0 ? search(request, triesLeft - 1) : 'broken');
      };
      running.postMessage(request);
    });
  };

  return { search: (request) => search(request, 1), dispose: stop };
}
