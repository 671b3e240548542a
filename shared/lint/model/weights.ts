/** The trained file: a table of weights by feature, and one row of weights for each category, as text. */
import { categories } from '../diagnostic';

/** What `tests/lint-eval/train.mjs` writes. */
export interface Trained {
  /** For each feature, in the order of their keys: the step from the key before, and its weight. */
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
  /** Mean score of a text with some blame in it: in calmer ones suggestions have to be surer. */
  readonly usual: number;
  /** Rules that were right more often than most, and what that adds to the score before their word is doubted. */
  readonly trust: Readonly<Record<string, number>>;
}

/** A feature is known by so many bits of its hash. */
const keyBits = 24;
/** Places of the table in memory, twice as many as there are features. */
const tableBits = 17;
export const kindBits = 12;
const kindWidth = categories.length;
/** Above the bits of a key and one. */
const weightShift = keyBits + 1;
const keyMask = (1 << weightShift) - 1;
/** So many of the highest bits are looked up first. */
const knownBits = 19;

/** The letters the file is written in, by their value. */
export const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** The value that stands for a weight of zero. */
export const zero = 32;
/** A letter of a step between keys holds so much; a value from here on says that more follows. */
export const stepSize = 32;

export interface Weights extends Omit<Trained, 'table' | 'kinds'> {
  /** By place: the key of the feature that stands there and one, and above it its weight as in the file; or 0. */
  readonly keys: Int32Array;
  /** One bit for the highest bits of each key: most features are unknown, and this little table tells so. */
  readonly known: Int32Array;
  /** For each feature one weight for each category, side by side. */
  readonly kinds: Int8Array;
}

export function readWeights({ table, kinds, ...rest }: Trained): Weights {
  const value = new Uint8Array(128);
  for (let at = 0; at < letters.length; at += 1) value[letters.charCodeAt(at)] = at;
  const keys = new Int32Array(places);
  const known = new Int32Array(1 << (knownBits - 5));
  for (let at = 0, key = 0; at < table.length; at += 1) {
    let size = 1;
    let more = value[table.charCodeAt(at)] as number;
    for (; more >= stepSize; more = value[table.charCodeAt(at)] as number) {
      key += (more - stepSize) * size;
      size *= stepSize;
      at += 1;
    }
    key += more * size;
    at += 1;
    keys[placeIn(keys, key)] = ((value[table.charCodeAt(at)] as number) << weightShift) | (key + 1);
    addKnown(known, key << (32 - keyBits));
  }
  return { ...rest, keys, known, kinds: byFeature(kinds, value) };
}

/** From one row for each category to one for each feature. */
function byFeature(kinds: string, value: Uint8Array): Int8Array {
  const features = 1 << kindBits;
  const rows = new Int8Array(features * kindWidth);
  for (let at = 0; at < kinds.length; at += 1)
    rows[(at & (features - 1)) * kindWidth + (at >>> kindBits)] =
      (value[kinds.charCodeAt(at)] as number) - zero;
  return rows;
}

const addKnown = (known: Int32Array, hash: number): void => {
  const bit = hash >>> (32 - knownBits);
  known[bit >>> 5] = (known[bit >>> 5] as number) | (1 << (bit & 31));
};

function isKnown(known: Int32Array, hash: number): boolean {
  const bit = hash >>> (32 - knownBits);
  return (((known[bit >>> 5] as number) >>> (bit & 31)) & 1) !== 0;
}

export const keyOf = (hash: number): number => hash >>> (32 - keyBits);

export const places = 1 << tableBits;

/** Where the key stands, or the empty place where it would. */
function placeIn(keys: Int32Array, key: number): number {
  let place = key & (places - 1);
  while (keys[place] !== 0 && ((keys[place] as number) & keyMask) !== key + 1)
    place = (place + 1) & (places - 1);
  return place;
}

/** Where the feature stands in the table, or -1. */
export function find({ keys, known }: Weights, hash: number): number {
  if (!isKnown(known, hash)) return -1;
  const place = placeIn(keys, keyOf(hash));
  return keys[place] === 0 ? -1 : place;
}

/** The weight of the feature that stands at a place of the table. */
export const weightAt = ({ keys }: Weights, place: number): number =>
  ((keys[place] as number) >>> weightShift) - zero;

/** The place of a feature in the row of a category, as the file has them. */
export const kindPlace = (kind: number, hash: number): number => (kind << kindBits) + kindNumber(hash);

const kindNumber = (hash: number): number => (hash >>> 8) & ((1 << kindBits) - 1);

/** Where the weights of a feature begin, one for each category. */
export const kindRow = (hash: number): number => kindNumber(hash) * kindWidth;

/** The categories in the order of their rows. */
export { categories as kinds } from '../diagnostic';
