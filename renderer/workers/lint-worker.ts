/** Lints blocks off the page's thread; results are cached by text, so that only what is new costs time. */
import type { LintBlock, LintContext } from '../../shared/lint/block';
import { createReader } from '../../shared/lint/lint';
import { contextKey } from '../../shared/lint/pack/context-key';
import { type Reading, silent } from '../../shared/lint/reading';
import type { LintAnswer, LintRequest } from './lint-protocol';

/** More than any document has blocks; a full cache is dropped whole. */
const cacheLimit = 20_000;

let used = '';
let read: ReturnType<typeof createReader> = () => silent;
const cache = new Map<string, Reading>();

self.addEventListener('message', (event: MessageEvent<LintRequest>) => {
  const { ticket, context, blocks } = event.data;
  useContext(context);
  const answer: LintAnswer = { ticket, readings: blocks.map(cached) };
  self.postMessage(answer);
});

function useContext(context: LintContext): void {
  const key = contextKey(context);
  if (key === used) return;
  used = key;
  read = readerFor(context);
  cache.clear();
}

/** A pack that was changed where it is stored may not compile: then the page is linted without packs. */
function readerFor(context: LintContext): typeof read {
  try {
    return createReader(context);
  } catch {
    return createReader({ ...context, packs: [] });
  }
}

function cached(block: LintBlock): Reading {
  const key = JSON.stringify([block.kind, block.section, block.label, block.masks, block.text]);
  const known = cache.get(key);
  if (known) return known;
  if (cache.size >= cacheLimit) cache.clear();
  const reading = read(block);
  cache.set(key, reading);
  return reading;
}
