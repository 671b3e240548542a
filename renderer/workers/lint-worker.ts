/** Lints blocks off the page's thread; results are cached by text, so that only what is new costs time. */
import type { LintBlock, LintContext } from '../../shared/lint/block';
import { loadReader } from '../../shared/lint/load';
import { contextKey } from '../../shared/lint/pack/context-key';
import type { Reading } from '../../shared/lint/reading';
import { type Script, scriptOf } from '../../shared/lint/script';
import type { LintAnswer, LintRequest } from './lint-protocol';

/** More than any document has blocks; a full cache is dropped whole. */
const cacheLimit = 20_000;

type Read = Awaited<ReturnType<typeof loadReader>>;

let used = '';
let script: Script = 'latin';
let read: Promise<Read> | null = null;
const cache = new Map<string, Reading>();
/** Requests are answered one after the other. */
let last: Promise<void> = Promise.resolve();

self.addEventListener('message', (event: MessageEvent<LintRequest>) => {
  last = last.then(() => answer(event.data)).catch(reportError);
});

async function answer({ ticket, context, blocks }: LintRequest): Promise<void> {
  const readOne = await readerFor(context, blocks);
  const message: LintAnswer = { ticket, readings: blocks.map((block) => cached(block, readOne)) };
  self.postMessage(message);
}

/** The reader of before, until the context is another or the first Han characters come. */
function readerFor(context: LintContext, blocks: readonly LintBlock[]): Promise<Read> {
  const key = contextKey(context);
  if (key !== used) cache.clear();
  const isNewScript = script === 'latin' && blocks.some(({ text }) => scriptOf(text) === 'han');
  if (isNewScript) script = 'han';
  if (read === null || isNewScript || key !== used) read = newReader(context);
  used = key;
  return read;
}

/** A pack that was changed where it is stored may not compile: then the page is linted without packs. */
const newReader = (context: LintContext): Promise<Read> =>
  loadReader(context, script).catch(() => loadReader({ ...context, packs: [] }, script));

function cached(block: LintBlock, readOne: Read): Reading {
  const key = JSON.stringify([block.kind, block.section, block.label, block.masks, block.text]);
  const known = cache.get(key);
  if (known) return known;
  if (cache.size >= cacheLimit) cache.clear();
  const reading = readOne(block);
  cache.set(key, reading);
  return reading;
}
