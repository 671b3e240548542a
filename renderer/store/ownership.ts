/** One writer per document: a Web Lock held for as long as the document is open for writing. */
import type { Id } from '../../shared/kit/ids';
import type { Timers } from './timers';

export interface Hold {
  /** Settles when others can have it. */
  release(): Promise<void>;
}

export type Locks = Pick<LockManager, 'request'>;

const lockName = (id: Id): string => `afterword:doc:${id}`;

/** Null when the lock could not be had. `onLost` is called when somebody takes it away later. */
export function takeHold(
  locks: Locks,
  id: Id,
  options: LockOptions,
  onLost: () => void,
): Promise<Hold | null> {
  return new Promise((resolve) => {
    let isHeld = false;
    const whileHeld = () =>
      new Promise<void>((letGo) => {
        isHeld = true;
        const release = () => {
          isHeld = false;
          letGo();
          return ended;
        };
        resolve({ release });
      });
    const refused = () => {
      resolve(null);
      if (isHeld) onLost();
    };
    const ended: Promise<void> = locks
      .request(lockName(id), options, (lock) => (lock ? whileHeld() : resolve(null)))
      .then(() => undefined, refused);
  });
}

/** Waits for the lock a limited time. */
export async function waitForHold(
  { locks, timers }: { readonly locks: Locks; readonly timers: Timers },
  id: Id,
  milliseconds: number,
  onLost: () => void,
): Promise<Hold | null> {
  const patience = new AbortController();
  const timer = timers.setTimeout(() => patience.abort(), milliseconds);
  const hold = await takeHold(locks, id, { signal: patience.signal }, onLost);
  timers.clearTimeout(timer);
  return hold;
}
