/** The linter with all there is to know, both languages and the packs of a team: pure and synchronous. */
import type { LintBlock, LintContext } from './block';
import type { Diagnostic } from './diagnostic';
import { type BlockDiagnostic, diagnosticOf } from './hit';
import { later } from './lexemes';
import { lexicon } from './lexicon/lexicon';
import type { LintRule } from './lint-rule';
import { type LintOne, linterOf, readerOf } from './linter';
import { isLearned } from './model/learned-rule';
import { contextWith } from './pack/context-with';
import type { Pack } from './pack/pack';
import { rulesWith, wordListsOf } from './pack/with-packs';
import { type Reading, settled } from './reading';
import { scanOf } from './scan';
import { han } from './standard/han';
import { compileTables } from './tables';
import { openStandard, openVocabulary, type Vocabulary } from './vocabulary';

/** Diagnostics of all blocks in order of place. Ignored rules, words and places are left out. */
export function lint(blocks: readonly LintBlock[], context: LintContext): readonly Diagnostic[] {
  const found = settled(blocks.map(createReader(context)));
  return found.flatMap((some, index) => some.map((diagnostic) => ({ ...diagnostic, block: index })));
}

/** Reads one block after the other; what it finds stands when the document is `settled`. */
export function createReader(context: LintContext): (block: LintBlock) => Reading {
  const read = readerOf(vocabularyWith(context.packs), context);
  return context.packs.length > 0 && context.learned ? withoutSwitchedOff(read, context) : read;
}

/** What a rule would say that a pack has switched off comes back under no other name. */
function withoutSwitchedOff(
  read: (block: LintBlock) => Reading,
  context: LintContext,
): (block: LintBlock) => Reading {
  const scan = scanOf(standardVocabulary(), contextWith(context));
  return (block) => {
    const reading = read(block);
    if (!reading.found.some(isLearned)) return reading;
    const known = scan(block);
    const isOpen = (one: BlockDiagnostic): boolean =>
      !isLearned(one) || !known.some(({ start, end }) => start < one.end && one.start < end);
    return { ...reading, found: reading.found.filter(isOpen) };
  };
}

/** A linter for blocks by themselves: what they say is not weighed against the document they stand in. */
export const createLinter = (context: LintContext): LintOne => {
  const read = createReader(context);
  return (block) => read(block).found;
};

/** What the rules alone say. */
export const createRuleLinter = (context: LintContext): LintOne =>
  linterOf(vocabularyWith(context.packs), context);

/** A linter with rules of one's own instead of the standard ones. */
export const createLinterWith = (rules: readonly LintRule[], context: LintContext): LintOne =>
  linterOf(openVocabulary(compileTables(lexicon, rules), rules, standardVocabulary().learning), context);

/** All that every rule says of a block, where they overlap too. */
export const createScan = (context: LintContext): LintOne => {
  const scan = scanOf(vocabularyWith(context.packs), contextWith(context));
  return (block) => scan(block).map(diagnosticOf);
};

/** Opened on first use and kept. */
export const standardVocabulary = later(() => openStandard(han));

/** The last one made with packs: a document asks for the same again and again. */
let packed: { readonly key: string; readonly vocabulary: Vocabulary } | null = null;

function vocabularyWith(packs: readonly Pack[]): Vocabulary {
  if (packs.length === 0) return standardVocabulary();
  const key = packs.map(({ digest }) => digest).join();
  if (packed?.key === key) return packed.vocabulary;
  const rules = rulesWith(packs);
  const tables = compileTables([...lexicon, ...wordListsOf(packs)], rules);
  const vocabulary = openVocabulary(tables, rules, standardVocabulary().learning);
  packed = { key, vocabulary };
  return vocabulary;
}
