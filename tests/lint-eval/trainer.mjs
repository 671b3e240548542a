/** Makes the two halves of the model from samples: the detector and the rows of categories. */
import { scoreOf, trainRows } from './learning.mjs';
import { categories } from './voices.mjs';

/** Features in fewer samples than this say nothing of strangers. */
const fewest = 2;
/** As many features as fit into the file. */
const most = 76_000;
/** Weak, for most of what strangers say was never met: measured on voices left out. */
const strength = 0.2;
/** One line of prose counts as this much of a labelled one. */
const proseCost = 1;

const labelOf = ({ category }) => (category === null ? -1 : 1);
const costOf = ({ kind }) => (kind === 'prose' ? strength * proseCost : strength);

/** Trains on `samples`; answers a function from samples to scores, the ids of features and their weights. */
export function learn(samples, limit = most) {
  const first = learnFrom(samples, idsOf(samples));
  if (first.ids.size <= limit) return first;
  const strong = [...first.ids].sort(
    (a, b) => Math.abs(first.weights[b[1]]) - Math.abs(first.weights[a[1]]) || a[0] - b[0],
  );
  return learnFrom(samples, new Map(strong.slice(0, limit).map(([hash], index) => [hash, index])));
}

function learnFrom(samples, ids) {
  const rowOf = ({ hashes }) => [
    ...hashes.map((hash) => ids.get(hash)).filter((id) => id !== undefined),
    ids.size,
  ];
  const weights = trainRows(samples.map(rowOf), samples.map(labelOf), samples.map(costOf), {
    size: ids.size + 1,
    reach: reachOf(samples, ids),
  });
  return { ids, weights, score: (sample) => scoreOf(weights, rowOf(sample)) };
}

/** Rare features say more than common ones: the logarithm of how rare, to the power of one and a half. */
function reachOf(samples, ids) {
  const reach = new Float64Array(ids.size + 1).fill(1);
  for (const [hash, count] of countsOf(samples))
    if (ids.has(hash)) reach[ids.get(hash)] = rarity(samples.length / count);
  return reach;
}

function rarity(times) {
  const log = Math.log(times);
  return log * Math.sqrt(log);
}

function countsOf(samples) {
  const counts = new Map();
  for (const { hashes } of samples) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return counts;
}

function idsOf(samples) {
  return new Map(
    [...countsOf(samples)].filter(([, count]) => count >= fewest).map(([hash], index) => [hash, index]),
  );
}

/** The table of the detector as text; `scale` turns a score into the table's unit. */
export function trainDetector(samples, format) {
  const { ids, weights } = learn(samples);
  const largest = [...weights].map(Math.abs).sort((a, b) => a - b)[Math.floor(weights.length * 0.998)];
  const scale = 31 / largest;
  const strong = [...ids].sort((a, b) => Math.abs(weights[b[1]]) - Math.abs(weights[a[1]]) || a[0] - b[0]);
  const entries = new Map();
  for (const [hash, id] of strong) {
    const key = format.keyOf(hash);
    const value = quantised(weights[id] * scale);
    if (value !== 0 && !entries.has(key)) entries.set(key, value);
  }
  return {
    table: tableOf(entries, format),
    scale,
    bias: Math.round(weights[ids.size] * scale),
    known: entries.size,
  };
}

function tableOf(entries, { letters, zero, stepSize }) {
  let table = '';
  let last = 0;
  for (const [key, value] of [...entries].sort((a, b) => a[0] - b[0])) {
    let step = key - last;
    for (; step >= stepSize; step = Math.floor(step / stepSize))
      table += letters[stepSize + (step % stepSize)];
    table += letters[step] + letters[value + zero];
    last = key;
  }
  return table;
}

const quantised = (value) => Math.max(-31, Math.min(31, Math.round(value)));

/** One row of weights for each category, trained on what blames: which blame is it? */
export function trainKinds(samples, format) {
  const blame = samples.filter(({ category }) => category !== null);
  const size = 1 << format.kindBits;
  const rows = blame.map(({ hashes }) => [...new Set(hashes.map((hash) => format.kindPlace(0, hash)))]);
  const all = Object.values(categories).map((name) =>
    trainRows(
      rows,
      blame.map(({ category }) => (category === name ? 1 : -1)),
      blame.map(({ category }) => (category === name ? 1.5 : 0.3)),
      { size },
    ),
  );
  const largest = Math.max(
    ...all.map((weights) => weights.reduce((most, one) => Math.max(most, Math.abs(one)), 0)),
  );
  const scale = 31 / largest;
  const inOrder = format.kinds.map((name) => all[Object.values(categories).indexOf(name)]);
  return inOrder
    .map((weights) =>
      Array.from(weights, (one) => format.letters[quantised(one * scale) + format.zero]).join(''),
    )
    .join('');
}
