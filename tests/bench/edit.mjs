/** What one edit in a long document costs: the changed paragraph is linted, the others are known, as in the app. */

/** Median and 95th percentile of edits all over the document, in milliseconds. */
export function editTimes(lintOne, blocks, round) {
  const known = new WeakMap();
  const found = (block) => {
    const answer = known.get(block) ?? lintOne(block);
    known.set(block, answer);
    return answer;
  };
  let document = blocks;
  document.flatMap(found);
  const spans = Array.from({ length: 600 }, (_, count) => {
    const place = (count * 37) % document.length;
    const { text, ...rest } = document[place];
    const at = (count * 13) % text.length;
    document = document.with(place, { ...rest, text: `${text.slice(0, at)}e${text.slice(at)}` });
    const from = performance.now();
    document.flatMap(found);
    return performance.now() - from;
  });
  const warm = spans.slice(100).sort((a, b) => a - b);
  const share = (part) => round(warm[Math.floor(warm.length * part)]);
  return { p50Ms: share(0.5), p95Ms: share(0.95) };
}
