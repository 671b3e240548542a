/** What the model says of voices it was not trained on, and from which scores on its word counts. */
import { learn } from './trainer.mjs';

/** Voices of a group are left out together. */
const groups = 5;

/**
 * Each sample with its score by a model that never met its voice; prose goes round the groups by its source, the rules'
 * examples are in all of them and have no score.
 */
export function heardOf(samples, groupOf = groupedVoices(samples)) {
  const labels = [...new Set(samples.filter(isOfVoice).map(({ voice }) => groupOf(voice)))];
  const sources = [...new Set(samples.filter(isProse).map(({ voice }) => voice))];
  const names = samples.map((one) => {
    if (isOfVoice(one)) return groupOf(one.voice);
    return isProse(one) ? labels[sources.indexOf(one.voice) % labels.length] : null;
  });
  const heard = new Array(samples.length);
  for (const label of labels) {
    const model = learn(samples.filter((_, index) => names[index] !== label));
    for (const [index, sample] of samples.entries())
      if (names[index] === label) heard[index] = { ...sample, score: model.score(sample) };
  }
  return heard;
}

const isOfVoice = ({ kind }) => kind === 'sentence' || kind === 'document';
const isProse = ({ kind }) => kind === 'prose';

function groupedVoices(samples) {
  const voices = [...new Set(samples.filter(isOfVoice).map(({ voice }) => voice))].sort();
  return (voice) => String((voices.indexOf(voice) * 7) % groups);
}

export const precisionOf = ({ hits, alarms }) => (hits + alarms === 0 ? 1 : hits / (hits + alarms));

/** What rules and model together get right at these thresholds. */
export function countAt(heard, { sure, doubt }) {
  const counts = { hits: 0, alarms: 0, blame: 0 };
  for (const { category, rules, score } of heard) {
    const spoke = rules.length > 0 ? score >= doubt : score >= sure;
    if (category !== null) counts.blame += 1;
    if (spoke && category !== null) counts.hits += 1;
    if (spoke && category === null) counts.alarms += 1;
  }
  return counts;
}

/**
 * Scores chosen on open voices, each left out of the training: from `sure` on a suggestion stands by itself; of the
 * rules' words below `doubt` fewer than two in three were blame, of those below `unsure` fewer than four in five. On ten
 * voices that neither rules nor model had met when they came, both together were right in 89 of a hundred. `usual` is
 * the mean score of a document from which a suggestion needs no more than that; in calmer ones it has to be surer
 * (shared/lint/model/tone.ts).
 */
export const trusted = {
  en: { sure: 0.24, doubt: -0.25, unsure: 0.15, usual: -0.65 },
  zh: { sure: 0.27, doubt: -0.25, unsure: 0.1, usual: -0.6 },
};

/** The trusted scores in the unit of the table. */
export const thresholdsOf = ({ scale }, thresholds) =>
  Object.fromEntries(Object.entries(thresholds).map(([name, score]) => [name, round(score * scale)]));

export const round = (value) => Math.round(value * 1000) / 1000;
