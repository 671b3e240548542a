/** What the model judges in one piece: a short block as a whole, a long one sentence by sentence. */

/** Sentences of a block as ranges of its features; filled anew for each block. */
export interface Heard {
  /** Offsets in the text and among the features; entry n + 1 ends what entry n begins. */
  readonly starts: number[];
  readonly ends: number[];
  readonly features: number[];
}

/** Blocks of so many sentences are heard whole: one of them often makes sense of the other. */
const together = 3;

export interface Range {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

export function rangesOf({ starts, ends, features }: Heard, count: number): readonly Range[] {
  const range = (first: number, last: number): Range => ({
    start: starts[first] as number,
    end: ends[last] as number,
    from: features[first] as number,
    to: features[last + 1] ?? count,
  });
  if (starts.length === 0) return [];
  if (starts.length <= together) return [range(0, starts.length - 1)];
  return starts.map((_, index) => range(index, index));
}
