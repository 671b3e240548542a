/** Lints blocks off the page's thread; results are cached by text, so that only what is new costs time. */
import type { LintBlock, LintContext } from '../../shared/lint/block';
import { createLinter } from '../../shared/lint/lint';
import { contextKey } from '../../shared/lint/pack/context-key';
import type { LintAnswer, LintRequest } from './lint-protocol';

type Found = LintAnswer['found'][number];

/** More than any document has blocks; a full cache is dropped whole. */
const cacheLimit = 20_000;

let used = '';
let lintBlock: ReturnType<typeof createLinter> = () => [];
const cache = new Map<string, Found>();

self.addEventListener('message', (event: MessageEvent<LintRequest>) => {
  const { ticket, context, blocks } = event.data;
  useContext(context);
  const answer: LintAnswer = { ticket, found: blocks.map(cached) };
  self.postMessage(answer);
});

function useContext(context: LintContext): void {
  const key = contextKey(context);
  if (key === used) return;
  used = key;
  lintBlock = linterFor(context);
  cache.clear();
}

/** A pack that was changed where it is stored may not compile: then the page is linted without packs. */
function linterFor(context: LintContext): typeof lintBlock {
  try {
    return createLinter(context);
  } catch {
    return createLinter({ ...context, packs: [] });
  }
}

function cached(block: LintBlock): Found {
  const key = JSON.stringify([block.kind, block.section, block.label, block.masks, block.text]);
  const known = cache.get(key);
  if (known) return known;
  if (cache.size >= cacheLimit) cache.clear();
  const found = lintBlock(block);
  cache.set(key, found);
  return found;
}
