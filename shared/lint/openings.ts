/** Phrases that patterns wait for, by what stands behind their first word: a small hash table in the store of gates. */
import { append, type GateStore } from './gate-store';
import { pairAt } from './word-phrases';

/** What stands behind the first token of a phrase, and the group of patterns that begin with the phrase. */
export interface Opening {
  readonly rest: Uint16Array;
  readonly group: number;
}

/**
 * Puts the openings of one first word of `head` units into the store: that length, the number of slots less one, and
 * for each slot a pair of units and where its openings stand, or zero. There each has its group, how many units its rest
 * has, and these; a zero ends them. Answers the place.
 */
export function appendOpenings(store: GateStore, head: number, openings: readonly Opening[]): number {
  const byPair = openingsByPair(openings);
  const size = powerOver(byPair.size * 2);
  const slots = new Int32Array(size * 2);
  for (const [pair, some] of byPair) {
    const slot = slotOf(slots, 0, size - 1, pair);
    slots[slot] = pair;
    slots[slot + 1] = append(store, [...some.flatMap(numbersOf), 0]);
  }
  return append(store, [head, size - 1, ...slots]);
}

const numbersOf = ({ rest, group }: Opening): readonly number[] => [group, rest.length, ...rest];

function openingsByPair(openings: readonly Opening[]): ReadonlyMap<number, readonly Opening[]> {
  const found = new Map<number, Opening[]>();
  for (const opening of openings) {
    const pair = pairAt(opening.rest, 0);
    const list = found.get(pair);
    if (list === undefined) found.set(pair, [opening]);
    else list.push(opening);
  }
  return found;
}

function powerOver(size: number): number {
  let power = 2;
  while (power < size) power *= 2;
  return power;
}

/** The slot of a pair among those that begin at `first`, or the empty one where it would be. */
function slotOf(numbers: Int32Array, first: number, last: number, pair: number): number {
  let slot = (Math.imul(pair, 0x9e3779b1) >>> 16) & last;
  while (numbers[first + slot * 2 + 1] !== 0 && numbers[first + slot * 2] !== pair) slot = (slot + 1) & last;
  return first + slot * 2;
}

/** The first opening of those at `place` that may go on at `units[start + head]`, or zero. */
export function openingAt(numbers: Int32Array, place: number, units: Uint16Array, start: number): number {
  const pair = pairAt(units, start + (numbers[place] as number));
  return numbers[slotOf(numbers, place + 2, numbers[place + 1] as number, pair) + 1] as number;
}

/** The opening behind the one at `here`; zero stands there when it was the last. */
export const openingBehind = (numbers: Int32Array, here: number): number =>
  here + 2 + (numbers[here + 1] as number);

/** Whether the rest of the opening at `here` stands at a place of the text. */
export function goesOn(numbers: Int32Array, here: number, units: Uint16Array, at: number): boolean {
  const size = numbers[here + 1] as number;
  for (let step = 0; step < size; step += 1) if (numbers[here + 2 + step] !== units[at + step]) return false;
  return true;
}
