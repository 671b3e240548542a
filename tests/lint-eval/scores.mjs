/** What the judge counts: precision, recall, categories, and how evenly they are spread over the voices. */

export const share = (part, whole) => (whole === 0 ? '–' : (part / whole).toFixed(3));

/** Counts of judged sentences: `category` is null where every rule must be silent. */
export function scoreOf(judged) {
  const blame = judged.filter(({ category }) => category !== null);
  const hits = blame.filter(({ found }) => found.length > 0);
  const alarms = judged.filter(({ category, found }) => category === null && found.length > 0);
  const named = hits.filter(({ category, found }) => found.some((one) => one.category === category));
  return { blame, hits, alarms, named, harmless: judged.length - blame.length };
}

export function lineOf(judged) {
  const { blame, hits, alarms, named, harmless } = scoreOf(judged);
  return (
    `recall ${share(hits.length, blame.length)} (${hits.length}/${blame.length}) ` +
    `precision ${share(hits.length, hits.length + alarms.length)} ` +
    `false alarms ${alarms.length}/${harmless} category ${share(named.length, hits.length)}`
  );
}

/** Hits per category, in the order of the categories' names. */
export function categoryLine(judged) {
  const groups = new Map();
  for (const one of scoreOf(judged).blame)
    groups.set(one.category, [...(groups.get(one.category) ?? []), one]);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, all]) => `${name} ${all.filter(({ found }) => found.length > 0).length}/${all.length}`)
    .join(', ');
}

/** Lowest, median and highest recall and precision of a voice. */
export function spreadLine(judged) {
  const scores = [...voicesIn(judged).values()].map(scoreOf);
  const recall = scores.map(({ hits, blame }) => hits.length / blame.length);
  const precision = scores
    .filter(({ hits, alarms }) => hits.length + alarms.length > 0)
    .map(({ hits, alarms }) => hits.length / (hits.length + alarms.length));
  return `voices ${scores.length}: recall ${rangeOf(recall)}, precision ${rangeOf(precision)}`;
}

export function voiceLines(judged) {
  return [...voicesIn(judged)].map(([name, all]) => `${name}: ${lineOf(all)}`);
}

function voicesIn(judged) {
  const voices = new Map();
  for (const one of judged) voices.set(one.name, [...(voices.get(one.name) ?? []), one]);
  return voices;
}

function rangeOf(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  const at = (part) => (sorted[Math.round((sorted.length - 1) * part)] ?? 0).toFixed(2);
  return `${at(0)} … ${at(0.5)} … ${at(1)}`;
}
