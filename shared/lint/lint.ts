/** The linter: blocks of text to diagnostics, pure and synchronous. */
import type { LintBlock, LintContext } from './block';
import { type Diagnostic, type Level, levels } from './diagnostic';
import { nextAnchor } from './gate';
import { isHypothetical, isLeftAlone, isNegated, isTalkAboutBlame } from './guards';
import { hashOf, normaliseClause } from './ignore';
import { lexicon } from './lexicon/lexicon';
import type { LintRule } from './lint-rule';
import { masksOf } from './masks';
import { type BlockDiagnostic, withoutOverlaps } from './overlaps';
import { contextWith, rulesWith, wordListsOf } from './pack/with-packs';
import { type Match, matchAround, matchAt } from './pattern';
import { rewritesFor } from './rewrite';
import { lintRules } from './rules/registry';
import { sentenceAt } from './sentences';
import { fitOf, is } from './subject';
import { englishSubject, isPassive } from './subject-en';
import { subjectWord } from './subject-word';
import { chineseSubject } from './subject-zh';
import { type Taught, teach } from './taught';
import { flatten, type Token, tokenize } from './tokens';
import { type Candidate, compileVocabulary, type Vocabulary } from './vocabulary';

/** Lints one block with the context it was made for. Never throws; offsets lie inside the block's text. */
export type LintOne = (block: LintBlock) => readonly BlockDiagnostic[];

/** Diagnostics of all blocks in order of place. Ignored rules, words and places are left out. */
export function lint(blocks: readonly LintBlock[], context: LintContext): readonly Diagnostic[] {
  const lintOne = createLinter(context);
  return blocks.flatMap((block, index) =>
    lintOne(block).map((diagnostic) => ({ ...diagnostic, block: index })),
  );
}

/** A linter for one document's people, systems and ignores; cheap to make, cheaper to keep. */
export const createLinter = (context: LintContext): LintOne =>
  linterOf(vocabularyFor(context), contextWith(context));

/** A linter with rules of one's own instead of the standard ones. */
export const createLinterWith = (rules: readonly LintRule[], context: LintContext): LintOne =>
  linterOf(compileVocabulary(lexicon, rules), context);

/** All that every rule says of a block, where they overlap too. */
export const createScan = (context: LintContext): LintOne => {
  const vocabulary = vocabularyFor(context);
  const taught = teach(vocabulary, contextWith(context));
  return (block) => scan(block, vocabulary, taught);
};

let standard: Vocabulary | null = null;

/** Compiled on first use and kept: tens of milliseconds once. */
function standardVocabulary(): Vocabulary {
  standard ??= compileVocabulary(lexicon, lintRules);
  return standard;
}

/** The last one made with packs: a document asks for the same again and again. */
let packed: { readonly key: string; readonly vocabulary: Vocabulary } | null = null;

function vocabularyFor({ packs }: LintContext): Vocabulary {
  if (packs.length === 0) return standardVocabulary();
  const key = packs.map(({ digest }) => digest).join();
  if (packed?.key === key) return packed.vocabulary;
  const vocabulary = compileVocabulary([...lexicon, ...wordListsOf(packs)], rulesWith(packs));
  packed = { key, vocabulary };
  return vocabulary;
}

function linterOf(vocabulary: Vocabulary, context: LintContext): LintOne {
  const taught = teach(vocabulary, context);
  const isWanted = wantedIn(context);
  return (block) => {
    if (isLeftAlone(block)) return [];
    const found = scan(block, vocabulary, taught);
    return found.length === 0 ? found : withoutOverlaps(found).filter(isWanted);
  };
}

/** Not ignored here, for these words or as a rule; asked last, so that nothing it covered comes up in its place. */
function wantedIn(context: LintContext): (diagnostic: BlockDiagnostic) => boolean {
  const rules = new Set(context.ignoredRules);
  const hashes = new Set(context.ignoredHashes);
  const words = new Set(context.ignoredWords.map(({ rule, text }) => wordsKey(rule, text)));
  return ({ rule, hash, text }) => !rules.has(rule) && !hashes.has(hash) && !words.has(wordsKey(rule, text));
}

const wordsKey = (rule: string, text: string): string => `${rule}\n${text.trim().toLowerCase()}`;

function scan(block: LintBlock, vocabulary: Vocabulary, taught: Taught): readonly BlockDiagnostic[] {
  const found: BlockDiagnostic[] = [];
  const flat = flatten(block.text);
  const gates = taught.gate.entries.size > 0 ? [vocabulary.gate, taught.gate] : [vocabulary.gate];
  const dictionary = { own: vocabulary.words, taught: taught.words.entries.size > 0 ? taught.words : null };
  let masks: ReturnType<typeof masksOf> | null = null;
  for (let at = nextAnchor(flat, 0, gates); at >= 0; ) {
    masks ??= masksOf(block);
    const sentence = sentenceAt(block.text, at);
    const tokens = tokenize(block.text, flat, sentence, masks, dictionary);
    if (!isTalkAboutBlame(tokens)) scanSentence(block, flat, tokens, vocabulary, found);
    at = nextAnchor(flat, Math.max(sentence.end, at + 1), gates);
  }
  return found;
}

function scanSentence(
  block: LintBlock,
  flat: string,
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  found: BlockDiagnostic[],
): void {
  const tell = (at: number, candidates: readonly Candidate[]): void => {
    for (const candidate of candidates) {
      const diagnostic = judge(block, tokens, at, candidate);
      if (diagnostic !== null) found.push(diagnostic);
    }
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    tell(at, candidatesAt(token, vocabulary));
    for (const { phrase, candidates } of vocabulary.byOpening[token.entry] ?? nothing)
      if (flat.startsWith(phrase, token.start)) tell(at, candidates);
  }
}

const nothing: readonly never[] = [];

/** Patterns that wait for a token; what the document taught is looked up by class. */
function candidatesAt({ entry, lexeme }: Token, { byEntry, byClass }: Vocabulary): readonly Candidate[] {
  if (lexeme.entry < 0 && lexeme.classes.has('NAME')) {
    if (lexeme.classes.has('HANDLE')) return byClass.get('HANDLE') ?? nothing;
    if (lexeme.classes.has('NAME.taught')) return byClass.get('NAME.taught') ?? nothing;
  }
  return byEntry[entry] ?? nothing;
}

/** The guards, cheapest first: scope, pattern, negation, hypothesis, antipattern, subject. */
function judge(
  block: LintBlock,
  tokens: readonly Token[],
  at: number,
  { compiled: { rule, unless }, pattern }: Candidate,
): BlockDiagnostic | null {
  if (rule.only !== undefined && !rule.only.includes(block.section)) return null;
  const match = matchAround(pattern, tokens, at);
  if (match === null || is(tokens[match.from], 'MASKED')) return null;
  if (rule.evenIfNegated !== true && isNegated(tokens, match.start)) return null;
  if (rule.evenIfHypothetical !== true && isHypothetical(tokens, match.start)) return null;
  if (unless.some((other) => tokens.some((_, start) => matchAt(other, tokens, start) !== null))) return null;
  const lower = pattern.subject === null ? 0 : lowerFor(rule, pattern.subject, tokens, match);
  if (lower === null) return null;
  const from = pattern.subject === 'name' ? nameBefore(tokens, match.from) : match.from;
  return diagnosticOf(block, rule, lowered(rule.level, lower), tokens, { ...match, from });
}

function lowerFor(
  rule: LintRule,
  slot: Parameters<typeof fitOf>[0],
  tokens: readonly Token[],
  match: Match,
): number | null {
  const kind =
    rule.language === 'zh'
      ? chineseSubject(tokens, match.start)
      : englishSubject(tokens, match.start, match.end);
  return fitOf(slot, kind);
}

/** Where the words begin, with the sign before a @handle. */
const startOf = (text: string, first: Token | undefined): number =>
  first === undefined
    ? 0
    : first.start - (is(first, 'HANDLE') && text.charAt(first.start - 1) === '@' ? 1 : 0);

/** The name is part of the marked words where it stands right before them. */
const nameBefore = (tokens: readonly Token[], from: number): number =>
  is(tokens[from - 1], 'NAME') ? from - 1 : from;

const lowered = (level: Level, steps: number): Level =>
  levels[Math.min(levels.indexOf(level) + steps, levels.length - 1)] ?? level;

function diagnosticOf(
  block: LintBlock,
  rule: LintRule,
  level: Level,
  tokens: readonly Token[],
  match: Match,
): BlockDiagnostic | null {
  const words = tokens.slice(match.from, match.to);
  const start = startOf(block.text, words[0]);
  const end = words.at(-1)?.end ?? start;
  return {
    rule: rule.id,
    category: rule.category,
    level,
    start,
    end,
    text: block.text.slice(start, end),
    language: rule.language,
    message: rule.why,
    ask: rule.ask,
    rewrites: rewritesFor(
      rule,
      block.text,
      { tokens, from: match.from, to: match.to },
      rule.language === 'en' && isPassive(tokens, match.start),
    ),
    subject: subjectWord(block.text, tokens, match),
    hash: hashOf(rule.id, normaliseClause(block.text, { start, end })),
  };
}
