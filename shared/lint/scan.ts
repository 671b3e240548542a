/** Goes through a block sentence by sentence and asks the patterns that its words wake. */
import type { LintBlock, LintContext } from './block';
import { hangsOnThing } from './condition';
import { type Level, levels } from './diagnostic';
import { isOpen } from './gate';
import { isHypothetical, isNegated, isTalkAboutBlame } from './guards';
import type { Hit } from './hit';
import type { LintRule } from './lint-rule';
import { marks } from './marks';
import { masksOf } from './masks';
import { type Match, matchAround, matchesSomewhere } from './match';
import type { Listener } from './model/listener';
import { goesOn, openingAt, openingBehind } from './openings';
import type { SubjectSlot } from './pattern';
import { readSentence } from './read-sentence';
import { emptyRow, hasBits, type Row } from './row';
import { behindSentence, isQuestionMark, sentenceMark } from './sentences';
import { fitOf, is } from './subject';
import { englishSubject } from './subject-en';
import { chineseSubject } from './subject-zh';
import { teach } from './taught';
import { type Token, tokensOf } from './tokens';
import { trimmed } from './trim';
import { unitsOf } from './units';
import type { Vocabulary } from './vocabulary';
import { type Candidate, type CompiledRule, wakeParts } from './wakes';

/** Everything that every rule says of a block, where they overlap too. */
export function scanOf(
  vocabulary: Vocabulary,
  context: LintContext,
  listener: Listener | null = null,
): (block: LintBlock) => readonly Hit[] {
  const row = emptyRow(vocabulary, teach(vocabulary, context));
  return (block) => {
    row.text = block.text;
    row.units = unitsOf(block.text, row.units);
    row.masks = masksOf(block);
    return scanBlock(row, block, listener);
  };
}

function scanBlock(row: Row, block: LintBlock, listener: Listener | null): readonly Hit[] {
  const { text } = block;
  const found: Hit[] = [];
  let mask = 0;
  listener?.begin();
  for (let start = 0; start < text.length; ) {
    const end = sentenceMark(text, start);
    mask = readSentence(row, start, isQuestionMark(text, end) ? end + 1 : end, mask);
    if (row.count > 0 && !isTalkAboutBlame(row)) {
      scanSentence({ row, block, found, tokens: null, silenced: null });
      listener?.hear(row, start, end);
    }
    start = behindSentence(text, end, row.ends[row.count - 1] ?? end);
  }
  return listener === null ? found : listener.judge(block, row, found);
}

interface Sentence {
  readonly row: Row;
  readonly block: LintBlock;
  readonly found: Hit[];
  /** Made for the first match that needs them. */
  tokens: readonly Token[] | null;
  /** Rules something in the sentence silences, or does not, as far as it was asked. */
  silenced: Map<CompiledRule, boolean> | null;
}

function scanSentence(sentence: Sentence): void {
  const { row } = sentence;
  const { store, placeOf } = row.vocabulary.wakes;
  for (let at = 0; at < row.count; at += 1) {
    const unlisted = unlistedAt(row, at);
    if (unlisted !== 0) askAll(sentence, at, unlisted);
    const word = row.words[at] as number;
    const place = word < 0 ? 0 : placeOf(word);
    if (place === 0) continue;
    const { numbers } = store;
    const shared = numbers[place + wakeParts.shared] as number;
    const openings = numbers[place + wakeParts.openings] as number;
    if (unlisted === 0) {
      askAll(sentence, at, place + wakeParts.own);
      if (shared !== 0) askAll(sentence, at, shared);
    }
    if (openings !== 0) askPhrases(sentence, at, openings);
  }
}

/** The group that waits for a @handle or for what the document taught; zero where the dictionary tells. */
function unlistedAt(row: Row, at: number): number {
  const { wakes, table } = row.vocabulary;
  if ((row.lexemes[at] as number) < table.words || !hasBits(row, at, marks.name)) return 0;
  if (hasBits(row, at, marks.handle)) return wakes.groupFor('HANDLE');
  return hasBits(row, at, marks.taughtName) ? wakes.groupFor('NAME.taught') : 0;
}

function askPhrases(sentence: Sentence, at: number, openings: number): void {
  const { starts, units, vocabulary } = sentence.row;
  const { numbers } = vocabulary.wakes.store;
  const start = starts[at] as number;
  let here = openingAt(numbers, openings, units, start);
  if (here === 0) return;
  const behind = start + (numbers[openings] as number);
  for (; numbers[here] !== 0; here = openingBehind(numbers, here))
    if (goesOn(numbers, here, units, behind)) askAll(sentence, at, numbers[here] as number);
}

/** Asks the patterns of the group that stands at a place of the store. */
function askAll(sentence: Sentence, at: number, group: number): void {
  const { store, candidate } = sentence.row.vocabulary.wakes;
  const { numbers } = store;
  const end = numbers[group] as number;
  for (let here = group + 1; here < end; here = numbers[here] as number) {
    if (!isOpen(numbers, here + 2, numbers[here] as number, sentence.row, at)) continue;
    const hit = judge(sentence, at, candidate(numbers[here + 1] as number));
    if (hit !== null) sentence.found.push(hit);
  }
}

/** The guards, cheapest first: scope, pattern, negation, hypothesis, antipattern, condition, subject. */
function judge(sentence: Sentence, at: number, { compiled, bound }: Candidate): Hit | null {
  const { row, block } = sentence;
  if (compiled.only !== null && !compiled.only.includes(block.section)) return null;
  const match = matchAround(bound, row, at);
  if (match === null || hasBits(row, match.from, marks.masked)) return null;
  if (!compiled.evenIfNegated && isNegated(row, match.start)) return heldBack(row);
  if (!compiled.evenIfHypothetical && isHypothetical(row, match.start)) return null;
  if (isSilenced(sentence, compiled)) return heldBack(row);
  sentence.tokens ??= tokensOf(row);
  if (compiled.rule.category === 'counterfactual' && hangsOnThing(sentence.tokens, match))
    return heldBack(row);
  return hitOf(block, compiled.rule, bound.subject, sentence.tokens, match);
}

/** What takes a rule's word back makes the model wary too. */
function heldBack(row: Row): null {
  row.isHeld = true;
  return null;
}

/** Asked once a sentence. */
function isSilenced(sentence: Sentence, compiled: CompiledRule): boolean {
  if (compiled.unless === null) return false;
  sentence.silenced ??= new Map();
  const known = sentence.silenced.get(compiled);
  if (known !== undefined) return known;
  const answer = compiled.unless().some((other) => matchesSomewhere(other, sentence.row));
  sentence.silenced.set(compiled, answer);
  return answer;
}

function hitOf(
  block: LintBlock,
  rule: LintRule,
  subject: SubjectSlot | null,
  tokens: readonly Token[],
  match: Match,
): Hit | null {
  const lower = subject === null ? 0 : lowerFor(rule, subject, tokens, match);
  if (lower === null) return null;
  const from = subject === 'name' ? nameBefore(tokens, match.from) : match.from;
  const marked = trimmed(tokens, { ...match, from });
  const start = startOf(block.text, tokens[from]);
  const end = tokens[marked.to - 1]?.end ?? start;
  const level = lowered(rule.level, lower);
  if (level === null) return null;
  return { rule, level, start, end, block, tokens, match: marked, margin: null };
}

function lowerFor(
  rule: LintRule,
  slot: SubjectSlot,
  tokens: readonly Token[],
  { start, end }: Match,
): number | null {
  const kind = rule.language === 'zh' ? chineseSubject(tokens, start) : englishSubject(tokens, start, end);
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

/** Null below a suggestion: notes are for names in neutral prose, not for what may be of anything. */
const lowered = (level: Level, steps: number): Level | null => {
  const next = levels[levels.indexOf(level) + steps] ?? 'info';
  return next === 'info' && level !== 'info' ? null : next;
};
