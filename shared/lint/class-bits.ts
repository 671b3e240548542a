/** Sets of word classes as bits, for the words of the dictionary and for tokens that are none. */
import { ownClasses } from './marks';
import { numberAt, type Tables } from './tables';

/** What a token is that the dictionary does not tell, by its classes: numbered behind its words. */
export const shapeNumbers = {
  'MASKED SYSTEM': 0,
  PUNCT: 1,
  'PUNCT QUESTION': 2,
  '': 3,
  HAN: 4,
  PROPER: 5,
  SYSTEM: 6,
  NUM: 7,
  LETTER: 8,
  ADV: 9,
  POSS: 10,
  'NAME HANDLE': 11,
  NAME: 12,
  'V V:past V:pp GUESS': 13,
  'V V:ing GUESS': 14,
  PERSON: 15,
  'NAME NAME.taught': 16,
} as const;

export type TokenShape = keyof typeof shapeNumbers;

/** In the order of their numbers. */
export const shapesOfTokens = Object.keys(shapeNumbers) as readonly TokenShape[];

export interface Sets {
  readonly names: readonly (readonly string[])[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly width: number;
  readonly bits: Int32Array;
  readonly setOf: Int32Array;
}

export function readSets({ sets, setOf, words }: Tables): Sets {
  const names = [...sets.split('\n'), ...shapesOfTokens].map((set) => (set === '' ? [] : set.split(' ')));
  const numbers = new Map<string, number>(ownClasses.map((name, number) => [name, number]));
  for (const set of names) for (const name of set) if (!numbers.has(name)) numbers.set(name, numbers.size);
  const width = (numbers.size + 31) >>> 5;
  const bits = new Int32Array(names.length * width);
  for (const [set, list] of names.entries())
    for (const name of list) {
      const number = numbers.get(name) as number;
      const place = set * width + (number >>> 5);
      bits[place] = (bits[place] as number) | (1 << (number & 31));
    }
  const places = new Int32Array(words + shapesOfTokens.length);
  for (let word = 0; word < words; word += 1) places[word] = numberAt(setOf, word) * width;
  for (let shape = 0; shape < shapesOfTokens.length; shape += 1)
    places[words + shape] = (names.length - shapesOfTokens.length + shape) * width;
  return { names, numbers, width, bits, setOf: places };
}
