/** What the model says of voices it was not trained on, and the thresholds that follow from it. */
import { learn } from './trainer.mjs';

/** Voices of a group are left out together. */
const groups = 5;

/** Each sample with its score by a model that never met its voice; prose goes round the groups by its source. */
export function heardOf(samples, groupOf = groupedVoices(samples)) {
  const labels = [...new Set(samples.filter(isLabelled).map(({ voice }) => groupOf(voice)))];
  const sources = [...new Set(samples.filter((one) => !isLabelled(one)).map(({ voice }) => voice))];
  const names = samples.map((one) =>
    isLabelled(one) ? groupOf(one.voice) : labels[sources.indexOf(one.voice) % labels.length],
  );
  const heard = new Array(samples.length);
  for (const label of labels) {
    const model = learn(samples.filter((_, index) => names[index] !== label));
    for (const [index, sample] of samples.entries())
      if (names[index] === label) heard[index] = { ...sample, score: model.score(sample) };
  }
  return heard;
}

const isLabelled = ({ kind }) => kind !== 'prose';

function groupedVoices(samples) {
  const voices = [...new Set(samples.filter(isLabelled).map(({ voice }) => voice))].sort();
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

/** Precision the suggestions alone must have on sentences of voices that were left out. */
const wanted = { en: 0.82, zh: 0.78 };
/** The rules were grown on these voices: of strangers' blame they leave so many times as much to the model. */
const strangers = 1.5;
/** False alarms in a thousand words (in Chinese, sixes of characters) of prose from sources that were left out; one is allowed. */
const inProse = 0.06;
/** Where fewer than this share of a rule's words were blame, it is doubted; below the second it is unsure. */
const doubtful = [0.35, 0.6];

/** The thresholds that held where the model was a stranger, in the unit of the table. */
export function thresholdsOf(heard, scale, language) {
  const grid = Array.from({ length: 120 }, (_, index) => index / 60 - 1);
  const silent = heard.filter(({ rules }) => rules.length === 0);
  const words = silent.filter(isProse).reduce((sum, { text }) => sum + text.length / 6, 0);
  const sure = grid.find((from) => {
    const loud = silent.filter(({ score }) => score >= from);
    const { hits, alarms } = countAt(loud.filter(isSentence), { sure: from, doubt: 0 });
    return (
      precisionOf({ hits: hits * strangers, alarms }) >= wanted[language] &&
      loud.filter(isProse).length <= Math.max(1, (words * inProse) / 1000)
    );
  });
  const spoken = heard.filter((one) => isSentence(one) && one.rules.length > 0);
  const [doubt, unsure] = doubtful.map((share) => lowestTrusted(grid, spoken, share));
  return { sure: round((sure ?? 9) * scale), doubt: round(doubt * scale), unsure: round(unsure * scale) };
}

const isSentence = ({ kind }) => kind === 'sentence';
const isProse = (one) => !isLabelled(one);

/** The score from which on at least this share of the words around it were blame. */
function lowestTrusted(grid, spoken, share) {
  const near = (from) => spoken.filter(({ score }) => score >= from - 0.15 && score < from + 0.15);
  const isTrusted = (from) =>
    near(from).filter(({ category }) => category !== null).length >= near(from).length * share;
  const wrong = grid.filter((from) => from < 0 && near(from).length >= 8 && !isTrusted(from));
  return wrong.at(-1) ?? -9;
}

const round = (value) => Math.round(value * 1000) / 1000;
