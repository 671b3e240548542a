/** Brings what the linter has to know for a text, so that a start reads no more than that. */
import type { LintBlock, LintContext } from './block';
import { later } from './lexemes';
import { readerOf } from './linter';
import type { Reading } from './reading';
import type { Script } from './script';
import { openStandard } from './vocabulary';

const standard = {
  latin: later(async () => openStandard((await import('./standard/latin')).latin)),
  han: later(async () => openStandard((await import('./standard/han')).han)),
};

/** A reader for blocks in this script; one for Han characters reads both. Rejects where a pack does not compile. */
export async function loadReader(
  context: LintContext,
  script: Script,
): Promise<(block: LintBlock) => Reading> {
  if (context.packs.length > 0) return (await import('./lint')).createReader(context);
  return readerOf(await standard[script](), context);
}
