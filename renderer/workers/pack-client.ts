/** The page's side of the worker that packs archives: one worker, started with the first archive. */
import { fail } from '../../shared/kit/outcome';
import type { PackAnswer, PackRequest } from './pack-protocol';
import address from './pack-worker?worker&url';
import { startWorker } from './worker-address';

type Pack = (order: Omit<PackRequest, 'ticket'>) => Promise<PackAnswer['packed']>;

export function createPacker(): Pack {
  let worker: Worker | null = null;
  let ticket = 0;
  const waiting = new Map<number, (packed: PackAnswer['packed']) => void>();
  const start = (): Worker => {
    const started = startWorker(address);
    started.addEventListener('message', ({ data }: MessageEvent<PackAnswer>) => {
      waiting.get(data.ticket)?.(data.packed);
      waiting.delete(data.ticket);
    });
    // Whoever waits for a worker that broke would wait for ever; the next archive gets a new one.
    started.addEventListener('error', ({ message }) => {
      worker = null;
      started.terminate();
      for (const answer of waiting.values())
        answer(fail({ kind: 'unexpected', subject: '', detail: message }));
      waiting.clear();
    });
    return started;
  };
  return (order) =>
    new Promise((resolve) => {
      worker ??= start();
      ticket += 1;
      waiting.set(ticket, resolve);
      worker.postMessage({ ...order, ticket });
    });
}
