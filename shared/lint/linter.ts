/** Reads blocks of text with what it is given to know: blocks to diagnostics, pure and synchronous. */
import type { LintBlock, LintContext } from './block';
import { isLeftAlone } from './guards';
import { type BlockDiagnostic, diagnosticOf } from './hit';
import { createListener, type Listener } from './model/listener';
import { withoutOverlaps } from './overlaps';
import { contextWith } from './pack/context-with';
import { type Reading, silent } from './reading';
import { scanOf } from './scan';
import type { Vocabulary } from './vocabulary';

/** Lints one block with the context it was made for. Never throws; offsets lie inside the block's text. */
export type LintOne = (block: LintBlock) => readonly BlockDiagnostic[];

/** Reads one block after the other; what it finds stands when the document is `settled`. */
export function readerOf(vocabulary: Vocabulary, context: LintContext): (block: LintBlock) => Reading {
  if (!context.learned) {
    const lintOne = linterOf(vocabulary, context);
    return (block) => ({ found: lintOne(block), tone: null });
  }
  const listener = createListener(vocabulary);
  const lintOne = linterOf(vocabulary, context, listener);
  return (block) => (isLeftAlone(block) ? silent : { found: lintOne(block), tone: listener.tone() });
}

/** What the rules say, and what the listener makes of it. */
export function linterOf(
  vocabulary: Vocabulary,
  context: LintContext,
  listener: Listener | null = null,
): LintOne {
  const scan = scanOf(vocabulary, contextWith(context), listener);
  const isWanted = wantedIn(context);
  return (block) => {
    if (isLeftAlone(block)) return [];
    const found = scan(block);
    return found.length === 0 ? noDiagnostics : withoutOverlaps(found).map(diagnosticOf).filter(isWanted);
  };
}

const noDiagnostics: readonly BlockDiagnostic[] = [];

/** Not ignored here, for these words or as a rule; asked last, so that nothing it covered comes up in its place. */
function wantedIn(context: LintContext): (diagnostic: BlockDiagnostic) => boolean {
  const rules = new Set(context.ignoredRules);
  const hashes = new Set(context.ignoredHashes);
  const words = new Set(context.ignoredWords.map(({ rule, text }) => wordsKey(rule, text)));
  return ({ rule, hash, text }) => !rules.has(rule) && !hashes.has(hash) && !words.has(wordsKey(rule, text));
}

const wordsKey = (rule: string, text: string): string => `${rule}\n${text.trim().toLowerCase()}`;
