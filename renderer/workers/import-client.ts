/** The page's side of the import worker: one worker a file, stopped when it takes too long. */
import { fail } from '../../shared/kit/outcome';
import type { ImportAnswer, ImportRequest } from './import-protocol';
import address from './import-worker?worker&url';
import { startWorker } from './worker-address';

/** Longer than any text within the size limit takes, in milliseconds. */
const limit = 60_000;
/** Files of other programs can be made to take for ever. */
const foreignLimit = 10_000;

/** A zip that is no archive of ours, or a page. */
const isForeign = ({ name, bytes }: ImportRequest): boolean =>
  /\.(?:docx|docm|dotx|x?html?)$/i.test(name) ||
  (bytes[0] === 0x50 && bytes[1] === 0x4b && !/\.afterword$/i.test(name));

export function importInWorker(request: ImportRequest): Promise<ImportAnswer> {
  const worker = startWorker(address);
  let timer = 0;
  return new Promise<ImportAnswer>((resolve) => {
    const stop = () => resolve(fail({ kind: 'too-slow', subject: request.name }));
    timer = window.setTimeout(stop, isForeign(request) ? foreignLimit : limit);
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
