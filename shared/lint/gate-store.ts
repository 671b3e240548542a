/** Gates of many patterns in one row of numbers, so that passing over them touches little memory. */

export interface GateStore {
  numbers: Int32Array;
  size: number;
}

/** A store whose place 0 holds nothing. */
export const emptyStore = (): GateStore => ({ numbers: new Int32Array(0x8000), size: 1 });

/** Puts numbers behind the others; answers their place. */
export function append(store: GateStore, numbers: readonly number[]): number {
  const place = store.size;
  store.size += numbers.length;
  if (store.size > store.numbers.length) {
    const more = new Int32Array(store.size * 2);
    more.set(store.numbers);
    store.numbers = more;
  }
  store.numbers.set(numbers, place);
  return place;
}

/** A pattern by its number, and the conditions under which it is worth trying. */
export interface Gate {
  readonly pattern: number;
  readonly conditions: readonly number[];
}

/** Puts a group of gates into the store: where it ends, then of each gate where that ends, its pattern, its conditions. */
export function appendGroup(store: GateStore, gates: readonly Gate[]): number {
  const size = gates.reduce((sum, { conditions }) => sum + 2 + conditions.length, 1);
  const numbers = [store.size + size];
  for (const { pattern, conditions } of gates)
    numbers.push(store.size + numbers.length + 2 + conditions.length, pattern, ...conditions);
  return append(store, numbers);
}
