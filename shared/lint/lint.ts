/** The linter: blocks of text to diagnostics, pure and synchronous. */
import type { LintBlock, LintContext } from './block';
import type { Diagnostic } from './diagnostic';
import { isLeftAlone } from './guards';
import { type BlockDiagnostic, diagnosticOf } from './hit';
import { lexicon } from './lexicon/lexicon';
import type { LintRule } from './lint-rule';
import { isLearned } from './model/learned-rule';
import { createListener, type Listener } from './model/listener';
import { withoutOverlaps } from './overlaps';
import { contextWith, rulesWith, wordListsOf } from './pack/with-packs';
import { type Reading, settled, silent } from './reading';
import { lintRules } from './rules/registry';
import { scanOf } from './scan';
import { standardTables } from './standard';
import { compileTables } from './tables';
import { openVocabulary, type Vocabulary } from './vocabulary';

/** Lints one block with the context it was made for. Never throws; offsets lie inside the block's text. */
export type LintOne = (block: LintBlock) => readonly BlockDiagnostic[];

/** Diagnostics of all blocks in order of place. Ignored rules, words and places are left out. */
export function lint(blocks: readonly LintBlock[], context: LintContext): readonly Diagnostic[] {
  const found = settled(blocks.map(createReader(context)));
  return found.flatMap((some, index) => some.map((diagnostic) => ({ ...diagnostic, block: index })));
}

/** Reads one block after the other; what it finds stands when the document is `settled`. */
export function createReader(context: LintContext): (block: LintBlock) => Reading {
  const vocabulary = vocabularyFor(context);
  if (!context.learned) return unheard(linterOf(vocabulary, contextWith(context)));
  const listener = createListener(vocabulary);
  const lintOne = linterOf(vocabulary, contextWith(context), listener);
  const kept = context.packs.length === 0 ? lintOne : withoutSwitchedOff(lintOne, contextWith(context));
  return (block) => {
    if (isLeftAlone(block)) return silent;
    const found = kept(block);
    return { found, tone: listener.tone() };
  };
}

const unheard =
  (lintOne: LintOne) =>
  (block: LintBlock): Reading => ({ found: lintOne(block), tone: null });

/** A linter for blocks by themselves: what they say is not weighed against the document they stand in. */
export const createLinter = (context: LintContext): LintOne => {
  const read = createReader(context);
  return (block) => read(block).found;
};

/** What a rule would say that a pack has switched off comes back under no other name. */
function withoutSwitchedOff(lintOne: LintOne, context: LintContext): LintOne {
  const scan = scanOf(standardVocabulary(), context);
  return (block) => {
    const found = lintOne(block);
    if (!found.some(isLearned)) return found;
    const known = scan(block);
    return found.filter(
      (one) => !isLearned(one) || !known.some(({ start, end }) => start < one.end && one.start < end),
    );
  };
}

/** What the rules alone say. */
export const createRuleLinter = (context: LintContext): LintOne =>
  linterOf(vocabularyFor(context), contextWith(context));

/** A linter with rules of one's own instead of the standard ones. */
export const createLinterWith = (rules: readonly LintRule[], context: LintContext): LintOne =>
  linterOf(openVocabulary(compileTables(lexicon, rules), rules), context);

/** All that every rule says of a block, where they overlap too. */
export const createScan = (context: LintContext): LintOne => {
  const scan = scanOf(vocabularyFor(context), contextWith(context));
  return (block) => scan(block).map(diagnosticOf);
};

let standard: Vocabulary | null = null;

/** Opened on first use and kept. */
export function standardVocabulary(): Vocabulary {
  standard ??= openVocabulary(standardTables(), lintRules);
  return standard;
}

/** The last one made with packs: a document asks for the same again and again. */
let packed: { readonly key: string; readonly vocabulary: Vocabulary } | null = null;

function vocabularyFor({ packs }: LintContext): Vocabulary {
  if (packs.length === 0) return standardVocabulary();
  const key = packs.map(({ digest }) => digest).join();
  if (packed?.key === key) return packed.vocabulary;
  const rules = rulesWith(packs);
  const vocabulary = openVocabulary(compileTables([...lexicon, ...wordListsOf(packs)], rules), rules);
  packed = { key, vocabulary };
  return vocabulary;
}

function linterOf(vocabulary: Vocabulary, context: LintContext, listener: Listener | null = null): LintOne {
  const scan = scanOf(vocabulary, context, listener);
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
