/** A linear support-vector machine with squared hinge loss, by dual coordinate descent: sums, products and roots only. */

/** Numbers below 1 in a fixed order. */
export function dice(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state / 4294967296;
  };
}

/**
 * Weights of `size` places. A row is a list of places, each with the value 1 / √length; `labels` are 1 and -1,
 * `costs` say how much each row matters, `reach` how far the weight of a place may go in a step.
 */
export function trainRows(rows, labels, costs, { size, reach = new Float64Array(size).fill(1) }) {
  const weights = new Float64Array(size);
  const squares = rows.map((row) => row.reduce((sum, place) => sum + reach[place], 0) / row.length);
  const alphas = new Float64Array(rows.length);
  const order = rows.map((_, index) => index);
  const random = dice(20_260);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    let worst = 0;
    for (const index of order) worst = Math.max(worst, step(index));
    if (worst < 0.01) break;
  }
  return weights;

  function step(index) {
    const row = rows[index];
    const damping = 1 / (2 * costs[index]);
    const alpha = alphas[index];
    const gradient = labels[index] * scoreOf(weights, row) - 1 + alpha * damping;
    const projected = alpha === 0 ? Math.min(gradient, 0) : gradient;
    if (projected === 0) return 0;
    const next = Math.max(alpha - gradient / (squares[index] + damping), 0);
    const move = ((next - alpha) * labels[index]) / Math.sqrt(row.length);
    alphas[index] = next;
    for (const place of row) weights[place] += move * reach[place];
    return Math.abs(projected);
  }
}

/** Passes over all rows, if they do not come to rest before. */
const rounds = 15;

export function scoreOf(weights, row) {
  let sum = 0;
  for (const place of row) sum += weights[place];
  return sum / Math.sqrt(row.length);
}

function shuffle(order, random) {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other], order[at]];
  }
}
