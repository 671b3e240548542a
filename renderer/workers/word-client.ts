/** The page's side of the worker that writes Word files: one worker a file. */
import { fail } from '../../shared/kit/outcome';
import type { WordAnswer, WordRequest } from './word-protocol';
import address from './word-worker?worker&url';
import { startWorker } from './worker-address';

/** The bytes of the file, or why there are none. */
export function writeWord(request: WordRequest): Promise<WordAnswer> {
  const worker = startWorker(address);
  return new Promise<WordAnswer>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<WordAnswer>) => resolve(data));
    worker.addEventListener('error', ({ message }) =>
      resolve(fail({ kind: 'unexpected', subject: request.retrospective.title, detail: message })),
    );
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
