/** The trained file: a table of weights by feature, and one row of weights for each category, as text. */
/** What `tests/lint-eval/train.mjs` writes. */
export interface Trained {
  /** Two letters for each place: a check of the feature that has it, and its weight. */
  readonly table: string;
  /** One letter for each place of each category. */
  readonly kinds: string;
  /** Weight of every passage, in the unit of the table. */
  readonly bias: number;
  /** Scores from here on are blame where no rule spoke. */
  readonly sure: number;
  /** Scores below this take a rule's word back. */
  readonly doubt: number;
  /** Scores below this leave a rule's word as a suggestion. */
  readonly unsure: number;
}

export const tableBits = 16;
export const kindBits = 12;

/** The letters the file is written in, by their value. */
export const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** The value that stands for a weight of zero. */
export const zero = 32;

export interface Weights extends Omit<Trained, 'table' | 'kinds'> {
  readonly checks: Uint8Array;
  readonly weights: Int8Array;
  readonly kinds: Int8Array;
}

export function readWeights({ table, kinds, ...rest }: Trained): Weights {
  const value = new Uint8Array(128);
  for (let at = 0; at < letters.length; at += 1) value[letters.charCodeAt(at)] = at;
  const places = 1 << tableBits;
  const checks = new Uint8Array(places + 1);
  const weights = new Int8Array(places + 1);
  for (let at = 0; at < places; at += 1) {
    checks[at] = value[table.charCodeAt(2 * at)] as number;
    weights[at] = (value[table.charCodeAt(2 * at + 1)] as number) - zero;
  }
  const rows = new Int8Array(kinds.length);
  for (let at = 0; at < rows.length; at += 1) rows[at] = (value[kinds.charCodeAt(at)] as number) - zero;
  return { ...rest, checks, weights, kinds: rows };
}

/** Where a feature would stand. */
export const placeOf = (hash: number): number => hash & ((1 << tableBits) - 1);
/** What tells it from others that would stand there; 0 marks an empty place. */
export const checkOf = (hash: number): number => ((hash >>> tableBits) % 63) + 1;

/** Where the feature stands in the table, or -1. */
export function find({ checks }: Weights, hash: number): number {
  const place = placeOf(hash);
  const check = checkOf(hash);
  if (checks[place] === check) return place;
  return checks[place + 1] === check ? place + 1 : -1;
}

/** The place of a feature in the row of a category. */
export const kindPlace = (kind: number, hash: number): number =>
  (kind << kindBits) + ((hash >>> 8) & ((1 << kindBits) - 1));

/** The categories in the order of their rows. */
export { categories as kinds } from '../diagnostic';
