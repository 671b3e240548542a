/** Numbers without their repeats, in memory that is used again: a Set for each passage was half of what listening threw away. */

/** Answers a function that calls `use` once for each different number from `from` to `to`; it must not be called inside itself. */
export function createUnique(): (
  numbers: Int32Array,
  from: number,
  to: number,
  use: (number: number) => void,
) => void {
  let values = new Int32Array(few);
  let turns = new Int32Array(few);
  let turn = 0;
  return (numbers, from, to, use) => {
    while (values.length < (to - from) * 2) {
      values = new Int32Array(values.length * 2);
      turns = new Int32Array(values.length);
    }
    turn += 1;
    const mask = values.length - 1;
    for (let at = from; at < to; at += 1) {
      const number = numbers[at] as number;
      let slot = (number ^ (number >>> 16)) & mask;
      while (turns[slot] === turn && values[slot] !== number) slot = (slot + 1) & mask;
      if (turns[slot] === turn) continue;
      turns[slot] = turn;
      values[slot] = number;
      use(number);
    }
  };
}

/** A power of two. */
const few = 2048;
