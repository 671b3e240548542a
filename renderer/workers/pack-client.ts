/** The page's side of the worker that packs archives: one worker, started with the first archive. */
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
