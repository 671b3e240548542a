/** Which rules the model's doubt weighs less against: those that open voices found right more often than most. */
import { round } from './held-out.mjs';

/** How far a rule's word outweighs the model's doubt. */
const trustPerLogit = 0.5;
const mostTrust = 0.6;
/** What is right so often, or less, is trusted no more than others. */
const fair = 0.92;
/** A rule that was seldom heard counts as this many words more of an average one. */
const unheard = 6;

/** By rule: what is added to the score in its favour, from how often it was right, in the unit of the table. */
export function trustOf(samples, { scale }) {
  const logit = (share) => Math.log(share / (1 - share));
  const counts = countsByRule(samples);
  const all = [...counts.values()];
  const average = sumOf(all, 'right') / (sumOf(all, 'right') + sumOf(all, 'wrong'));
  return Object.fromEntries(
    [...counts].sort(byName).flatMap(([rule, { right, wrong }]) => {
      const share = (right + unheard * average) / (right + wrong + unheard);
      const trust = trustPerLogit * (logit(share) - logit(fair));
      return trust <= 0 ? [] : [[rule, round(Math.min(mostTrust, trust) * scale)]];
    }),
  );
}

const sumOf = (counts, key) => counts.reduce((sum, one) => sum + one[key], 0);
const byName = ([a], [b]) => (a < b ? -1 : 1);

function countsByRule(samples) {
  const counts = new Map();
  for (const { kind, category, rules } of samples) {
    if (kind !== 'sentence' && kind !== 'document') continue;
    for (const rule of new Set(rules)) {
      const known = counts.get(rule) ?? { right: 0, wrong: 0 };
      known[category === null ? 'wrong' : 'right'] += 1;
      counts.set(rule, known);
    }
  }
  return counts;
}
