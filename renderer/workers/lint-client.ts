/** The page's side of the lint worker: keeps what is known per block and asks for the rest. */
import type { LintBlock, LintContext } from '../../shared/lint/block';
import { contextKey } from '../../shared/lint/pack/context-key';
import { type Reading, settled, silent } from '../../shared/lint/reading';
import { askedWorker } from './asked-worker';
import type { LintAnswer, LintRequest } from './lint-protocol';
import address from './lint-worker?worker&url';

type Found = Reading['found'];

export interface LintClient {
  /** Diagnostics of each block of a document as far as they are known. */
  known(blocks: readonly LintBlock[]): readonly Found[];
  /** Asks for all blocks that are not known in this context, then calls back. */
  ask(context: LintContext, blocks: readonly LintBlock[], done: () => void): void;
  stop(): void;
}

/** `onGivenUp`: the worker broke for good; from then on nothing is found in what is new. */
export function createLintClient(onGivenUp: () => void): LintClient {
  const worker = askedWorker<Omit<LintRequest, 'ticket'>, LintAnswer>(address, onGivenUp);
  let known = new WeakMap<LintBlock, Reading>();
  let asked = '';
  return {
    known: (blocks) => settled(blocks.map((block) => known.get(block) ?? silent)),
    ask(context, blocks, done) {
      const key = contextKey(context);
      if (key !== asked) {
        asked = key;
        known = new WeakMap();
      }
      const missing = blocks.filter((block) => !known.has(block));
      if (missing.length === 0) return done();
      void worker.ask({ context, blocks: missing }).then((answer) => {
        if (key !== asked) return;
        missing.forEach((block, index) => {
          known.set(block, answer?.readings[index] ?? silent);
        });
        done();
      });
    },
    stop: () => worker.stop(),
  };
}
