/** The page's side of the lint worker, started by the first question: keeps what is known per block and asks for the rest. */
import type { LintBlock, LintContext } from '../../shared/lint/block';
import { contextKey } from '../../shared/lint/pack/context-key';
import { type Reading, settled, silent } from '../../shared/lint/reading';
import type { LintAnswer } from './lint-protocol';
import address from './lint-worker?worker&url';
import { startWorker } from './worker-address';

type Found = Reading['found'];

export interface LintClient {
  /** Diagnostics of each block of a document as far as they are known. */
  known(blocks: readonly LintBlock[]): readonly Found[];
  /** Asks for all blocks that are not known in this context, then calls back. */
  ask(context: LintContext, blocks: readonly LintBlock[], done: () => void): void;
  stop(): void;
}

export function createLintClient(): LintClient {
  let worker: Worker | null = null;
  let known = new WeakMap<LintBlock, Reading>();
  let asked = '';
  let ticket = 0;
  const waiting = new Map<number, (answer: LintAnswer) => void>();
  const start = (): Worker => {
    const started = startWorker(address);
    started.addEventListener('message', ({ data }: MessageEvent<LintAnswer>) => {
      waiting.get(data.ticket)?.(data);
      waiting.delete(data.ticket);
    });
    return started;
  };
  return {
    known: (blocks) => settled(blocks.map((block) => known.get(block) ?? silent)),
    ask(context, blocks, done) {
      const key = contextKey(context);
      if (key !== asked) {
        asked = key;
        known = new WeakMap();
        waiting.clear();
      }
      const missing = blocks.filter((block) => !known.has(block));
      if (missing.length === 0) return done();
      worker ??= start();
      ticket += 1;
      waiting.set(ticket, ({ readings }) => {
        missing.forEach((block, index) => {
          known.set(block, readings[index] ?? silent);
        });
        done();
      });
      worker.postMessage({ ticket, context, blocks: missing });
    },
    stop: () => worker?.terminate(),
  };
}
