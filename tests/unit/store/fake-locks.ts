/** Web Locks for several tabs in one process: exclusive, queued, stealable, ended with their tab. */
import type { Locks } from '../../../renderer/store/ownership';

interface Holding {
  readonly owner: number;
  readonly lose: (reason: unknown) => void;
}

interface Waiting {
  readonly owner: number;
  readonly start: () => void;
}

export interface FakeLocks {
  manager(owner: number): Locks;
  end(owner: number): void;
}

export function fakeLocks(): FakeLocks {
  const held = new Map<string, Holding>();
  let queue: { readonly name: string; readonly waiting: Waiting }[] = [];

  const advance = (name: string) => {
    if (held.has(name)) return;
    const next = queue.find((entry) => entry.name === name);
    queue = queue.filter((entry) => entry !== next);
    next?.waiting.start();
  };

  const hold = (name: string, owner: number, run: (lock: Lock) => unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const holding: Holding = { owner, lose: reject };
      held.set(name, holding);
      const end = () => {
        if (held.get(name) !== holding) return;
        held.delete(name);
        advance(name);
      };
      Promise.resolve(run({ name, mode: 'exclusive' }))
        .finally(end)
        .then(resolve, reject);
    });

  const request = (
    owner: number,
    name: string,
    options: LockOptions,
    run: (lock: Lock | null) => unknown,
  ): Promise<unknown> => {
    const holding = held.get(name);
    if (!holding) return hold(name, owner, run);
    if (options.ifAvailable) return Promise.resolve(run(null));
    if (options.steal) {
      holding.lose(new DOMException('stolen', 'AbortError'));
      return hold(name, owner, run);
    }
    return new Promise((resolve, reject) => {
      const waiting = { owner, start: () => hold(name, owner, run).then(resolve, reject) };
      const entry = { name, waiting };
      queue.push(entry);
      options.signal?.addEventListener('abort', () => {
        queue = queue.filter((other) => other !== entry);
        reject(options.signal?.reason);
      });
    });
  };

  return {
    manager: (owner) => ({
      request: ((name: string, options: LockOptions, run: (lock: Lock | null) => unknown) =>
        Promise.resolve().then(() => request(owner, name, options, run))) as Locks['request'],
    }),
    end(owner) {
      queue = queue.filter(({ waiting }) => waiting.owner !== owner);
      for (const [name, holding] of held) {
        if (holding.owner !== owner) continue;
        held.delete(name);
        advance(name);
      }
    },
  };
}
