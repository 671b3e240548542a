/**
 * What the model judges in one piece: to add to the rules, a short block as a whole and a long one sentence by sentence;
 * to doubt them, always the sentence they speak of, so that no word of a neighbour takes theirs back.
 */

/** A sentence that was read: where it stands in the text, and where its features begin. */
export interface Heard {
  readonly start: number;
  readonly end: number;
  readonly feature: number;
  readonly tokens: number;
  /** Whether something in it held a rule back. */
  readonly isHeld: boolean;
}

/** Blocks of so many sentences are heard whole: one of them often makes sense of the other. */
const together = 3;

export interface Range {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly tokens: number;
  readonly isHeld: boolean;
}

/** `count` is the number of features of all sentences. */
export function rangesOf(heard: readonly Heard[], count: number): readonly Range[] {
  if (heard.length > together) return sentencesOf(heard, count);
  return heard.length === 0 ? [] : [rangeOf(heard, count)];
}

/** Each sentence by itself. */
export const sentencesOf = (heard: readonly Heard[], count: number): readonly Range[] =>
  heard.map((one, index) => rangeOf([one], heard[index + 1]?.feature ?? count));

const rangeOf = (heard: readonly Heard[], to: number): Range => ({
  start: heard[0]?.start ?? 0,
  end: heard.at(-1)?.end ?? 0,
  from: heard[0]?.feature ?? 0,
  to,
  tokens: heard.reduce((sum, { tokens }) => sum + tokens, 0),
  isHeld: heard.some(({ isHeld }) => isHeld),
});
