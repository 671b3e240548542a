/** Listens beside the rules: adds a suggestion where none speaks, and takes back what it strongly doubts. */
import type { LintBlock } from '../block';
import { type Category, categories } from '../diagnostic';
import type { Hit } from '../hit';
import type { Row } from '../row';
import type { Vocabulary } from '../vocabulary';
import { createFeatures, type Features } from './features';
import { learnedRule } from './learned-rule';
import { type Heard, type Range, rangesOf } from './passages';
import { pointIn } from './point';
import { chinese, english, isOfRules } from './trained';
import { find, kindPlace, type Weights } from './weights';

export interface Listener {
  /** Before the first sentence of a block. */
  begin(): void;
  /** After each sentence the rules were asked about. */
  hear(row: Row, start: number, end: number): void;
  /** What is to be said of the block, given what the rules say. */
  judge(block: LintBlock, row: Row, found: readonly Hit[]): readonly Hit[];
}

/** Shorter passages, counted in tokens, tell too little. */
const fewest = { english: 5, chinese: 3 };

/** One for each linter. */
export function createListener(vocabulary: Vocabulary): Listener {
  const features = createFeatures(vocabulary);
  const heard: Heard = { starts: [], ends: [], features: [] };
  const scorer = createScorer();
  return {
    begin() {
      features.clear();
      heard.starts.length = 0;
      heard.ends.length = 0;
      heard.features.length = 0;
    },
    hear(row, start, end) {
      heard.starts.push(start);
      heard.ends.push(end);
      heard.features.push(features.count);
      features.read(row);
    },
    judge(block, row, found) {
      const isChinese = features.chinese * 3 > features.latin;
      if (features.tokens < (isChinese ? fewest.chinese : fewest.english)) return found;
      const weights = isChinese ? chinese() : english();
      let answer = found;
      for (const range of rangesOf(heard, features.count)) {
        const score = scorer(weights, features, range);
        const own = answer.filter(({ start }) => start >= range.start && start < range.end);
        if (own.length > 0 && score < weights.unsure) answer = answer.flatMap(doubted(own, score, weights));
        else if (own.length === 0 && score >= weights.sure && !hasBlank(block.text, range))
          answer = [...answer, suggestion(block, row, features, range, weights)];
      }
      return answer;
    },
  };
}

/** A part that the writer has yet to fill: words of a rewrite of ours. */
const hasBlank = (text: string, { start, end }: Range): boolean => /[[【]/.test(text.slice(start, end));

/** Rules of team packs are the team's word. */
const doubted =
  (own: readonly Hit[], score: number, { doubt }: Weights) =>
  (hit: Hit): readonly Hit[] => {
    if (!own.includes(hit) || !isOfRules(hit.rule.id) || hit.level === 'info') return [hit];
    return score < doubt ? [] : [{ ...hit, level: 'suggestion' }];
  };

/**
 * Sums of whole numbers over the features that are known, each counted once, over the root of their number: the same
 * on every machine.
 */
function createScorer(): (weights: Weights, features: Features, range: Range) => number {
  const seen = new Uint32Array(1 << 17);
  let turn = 0;
  return (weights, { hashes }, { from, to }) => {
    turn += 1;
    let sum = weights.bias;
    let count = 1;
    for (let at = from; at < to; at += 1) {
      const place = find(weights, hashes[at] as number);
      if (place < 0 || seen[place] === turn) continue;
      seen[place] = turn;
      sum += weights.weights[place] as number;
      count += 1;
    }
    return sum / Math.sqrt(count);
  };
}

function suggestion(block: LintBlock, row: Row, features: Features, range: Range, weights: Weights): Hit {
  const language = weights === chinese() ? 'zh' : 'en';
  const rule = learnedRule(kindOf(weights, features, range), language);
  const span = pointIn(row, features, range, weights);
  return { rule, level: rule.level, ...span, block, tokens: [], match: { start: 0, end: 0, from: 0, to: 0 } };
}

/** The category whose row has the highest sum. */
function kindOf({ kinds }: Weights, { hashes }: Features, { from, to }: Range): Category {
  const sums = new Int32Array(categories.length);
  const unique = new Set(hashes.subarray(from, to));
  for (const hash of unique)
    for (let kind = 0; kind < categories.length; kind += 1)
      sums[kind] = (sums[kind] as number) + (kinds[kindPlace(kind, hash)] as number);
  return categories[sums.indexOf(Math.max(...sums))] ?? 'person-fault';
}
