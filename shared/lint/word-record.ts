/**
 * What the linter reads of a word stands side by side: eight numbers in half a line of the processor's cache, where
 * arrays of their own took a line for each.
 */

const shift = 3;

export const emptyRecords = (texts: number): Int32Array => new Int32Array(texts << shift);

/** Where the record of a text begins. */
export const recordOf = (text: number): number => text << shift;

/** Places in a record. What is told of words only is zero for other texts. */
export const parts = {
  /** Where its units begin in the pool, and how many there are. */
  start: 0,
  length: 1,
  /** One bit for each pair behind it that a phrase may go on with. */
  ways: 2,
  /** The place of the bits of its classes. */
  set: 3,
  /** The bits of its trace, or zero as long as it was not met. */
  trace: 4,
  /** Where the store tells what it wakes, or zero as long as nobody asked. */
  wake: 5,
} as const;
