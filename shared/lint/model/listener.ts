/** Listens beside the rules: adds a suggestion where none speaks, and takes back what it strongly doubts. */
import type { Language } from '../../kit/bilingual';
import type { LintBlock } from '../block';
import { type Category, categories } from '../diagnostic';
import type { Hit } from '../hit';
import type { Row } from '../row';
import type { Vocabulary } from '../vocabulary';
import { createFeatures, type Features } from './features';
import { learnedRule } from './learned-rule';
import type { Learning } from './learning';
import { type Heard, type Range, rangesOf, sentencesOf } from './passages';
import { pointIn } from './point';
import type { Tone } from './tone';
import { createUnique } from './unique';
import { find, kindRow, places, type Weights, weightAt } from './weights';

export interface Listener {
  /** Before the first sentence of a block. */
  begin(): void;
  /** After each sentence the rules were asked about. */
  hear(row: Row, start: number, end: number): void;
  /** What is to be said of the block, given what the rules say. */
  judge(block: LintBlock, row: Row, found: readonly Hit[]): readonly Hit[];
  /** How the block that was judged last sounds; null where too little was heard. */
  tone(): Tone | null;
}

/** Shorter passages, counted in tokens, tell too little. */
const fewest = { en: 5, zh: 3 };

/** Where something held a rule back, the model has to be surer by this share of its threshold. */
const wary = 0.7;

/** One for each linter. */
export function createListener(vocabulary: Vocabulary): Listener {
  const { learning } = vocabulary;
  const features = createFeatures(vocabulary);
  const heard: Heard[] = [];
  const scorer = createScorer();
  const kindOf = createKinds();
  let tone: Tone | null = null;
  return {
    begin() {
      features.clear();
      heard.length = 0;
      tone = null;
    },
    hear(row, start, end) {
      heard.push({ start, end, feature: features.count, tokens: row.count, isHeld: row.isHeld });
      features.read(row);
    },
    judge(block, row, found) {
      const language = features.chinese * 3 > features.latin ? 'zh' : 'en';
      const weights = learning.weightsOf(language);
      const isLongEnough = ({ tokens }: Range): boolean => tokens >= fewest[language];
      const ranges = rangesOf(heard, features.count).filter(isLongEnough);
      let answer = found;
      let below = 0;
      for (const sentence of sentencesOf(heard, features.count).filter(isLongEnough)) {
        const own = found.filter(isIn(sentence));
        if (own.length === 0) continue;
        const score = scorer(weights, features, sentence);
        answer = answer.flatMap(doubted(own, score, weights, learning));
      }
      for (const range of ranges) {
        const score = scorer(weights, features, range);
        below += weights.usual - score;
        const margin = score - weights.sure * (range.isHeld ? 1 + wary : 1);
        if (margin >= 0 && !found.some(isIn(range)) && mayAdd(block, range)) {
          const kind = kindOf(weights, features, range);
          answer = [...answer, { ...suggestion(block, row, features, range, language, kind), margin }];
        }
      }
      tone = ranges.length === 0 ? null : { language, passages: ranges.length, below };
      return answer;
    },
    tone: () => tone,
  };
}

const isIn =
  (range: Range) =>
  ({ start }: Hit): boolean =>
    start >= range.start && start < range.end;

/** Titles say too little, and a part that the writer has yet to fill is of a rewrite of ours. */
const mayAdd = ({ kind, text }: LintBlock, { start, end }: Range): boolean =>
  kind !== 'heading' && !/[[【]/.test(text.slice(start, end));

/**
 * Rules of team packs are the team's word; of ours, the one that was right most often speaks for all. What a rule is
 * sure of is never passed over in silence.
 */
function doubted(
  own: readonly Hit[],
  score: number,
  { doubt, unsure, trust }: Weights,
  { isOfRules }: Learning,
): (hit: Hit) => readonly Hit[] {
  const trusted = score + Math.max(...own.map(({ rule }) => trust[rule.id] ?? 0));
  return (hit) => {
    if (!own.includes(hit) || !isOfRules(hit.rule.id) || hit.level === 'info') return [hit];
    if (trusted < doubt && hit.level !== 'error') return [];
    return trusted < unsure ? [{ ...hit, level: 'suggestion' }] : [hit];
  };
}

/**
 * Sums of whole numbers over the features that are known, each counted once, over the root of their number: the same
 * on every machine.
 */
function createScorer(): (weights: Weights, features: Features, range: Range) => number {
  const seen = new Uint8Array(places);
  let turn = 0;
  return (weights, { hashes }, { from, to }) => {
    turn = (turn + 1) & 0xff;
    if (turn === 0) {
      seen.fill(0);
      turn = 1;
    }
    let sum = weights.bias;
    let count = 1;
    for (let at = from; at < to; at += 1) {
      const place = find(weights, hashes[at] as number);
      if (place < 0 || seen[place] === turn) continue;
      seen[place] = turn;
      sum += weightAt(weights, place);
      count += 1;
    }
    return sum / Math.sqrt(count);
  };
}

function suggestion(
  block: LintBlock,
  row: Row,
  features: Features,
  range: Range,
  language: Language,
  kind: Category,
): Omit<Hit, 'margin'> {
  const { rules, weightsOf } = row.vocabulary.learning;
  const weights = weightsOf(language);
  const rule = learnedRule(kind, language, rules);
  const span = pointIn(row, features, range, weights);
  return { rule, level: rule.level, ...span, block, tokens: [], match: { start: 0, end: 0, from: 0, to: 0 } };
}

/** The category whose row has the highest sum. */
function createKinds(): (weights: Weights, features: Features, range: Range) => Category {
  const each = createUnique();
  const sums = new Int32Array(categories.length);
  return ({ kinds }, { hashes }, { from, to }) => {
    sums.fill(0);
    each(hashes, from, to, (hash) => {
      const row = kindRow(hash);
      for (let kind = 0; kind < sums.length; kind += 1)
        sums[kind] = (sums[kind] as number) + (kinds[row + kind] as number);
    });
    return categories[sums.indexOf(Math.max(...sums))] ?? 'person-fault';
  };
}
