/** The page's side of the import worker: one worker a file, stopped when it takes too long. */
import { fail } from '../../shared/kit/outcome';
import type { ImportAnswer, ImportRequest } from './import-protocol';
import address from './import-worker?worker&url';
import { startWorker } from './worker-address';

/** Longer than any text within the size limit takes, in milliseconds. */
const limit = 60_000;

export function importInWorker(request: ImportRequest): Promise<ImportAnswer> {
  const worker = startWorker(address);
  let timer = 0;
  return new Promise<ImportAnswer>((resolve) => {
    timer = window.setTimeout(() => resolve(fail({ kind: 'timeout', subject: request.name })), limit);
    worker.addEventListener('message', (event: MessageEvent<ImportAnswer>) => resolve(event.data));
    worker.addEventListener('error', ({ message }) =>
      resolve(fail({ kind: 'unexpected', subject: request.name, detail: message })),
    );
    worker.postMessage(request);
  }).finally(() => {
    window.clearTimeout(timer);
    worker.terminate();
  });
}
