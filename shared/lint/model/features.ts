/** Turns the tokens of a sentence into numbered features; training and listening run the same lines. */
import { isDigit, isHan, isWordCode } from '../letters';
import type { Row } from '../row';
import type { Vocabulary } from '../vocabulary';
import { hashFeature, hashText, hashUnits } from './hash';
import { peopleSubjects, subjectCount, traitsOf } from './traits';

/** Longer sentences are heard as far as this. */
const longest = 160;

export interface Features {
  /** Of all sentences read since the last `clear`, in the first `count` places: the feature and where it begins in the text. */
  hashes: Int32Array;
  places: Int32Array;
  count: number;
  /** Tokens read since the last `clear`, those of them that are Latin words, and those with a Chinese character. */
  tokens: number;
  latin: number;
  chinese: number;
  clear(): void;
  read(row: Row): void;
}

/** Letters of a stem. */
const stem = 4;

const numeral = hashText('#');
const hidden = hashText('masked');
const edge = hashText('^');

/** One for each linter: it works in memory of its own. */
export function createFeatures(vocabulary: Vocabulary): Features {
  const traits = traitsOf(vocabulary);
  const words = new Int32Array(longest + 3);
  const bases = new Int32Array(longest + 3);
  const kinds = new Uint8Array(longest);
  let starts: Int32Array = new Int32Array(0);
  const features: Features = {
    hashes: new Int32Array(few),
    places: new Int32Array(few),
    count: 0,
    tokens: 0,
    latin: 0,
    chinese: 0,
    clear,
    read,
  };

  function clear(): void {
    features.count = 0;
    features.tokens = 0;
    features.latin = 0;
    features.chinese = 0;
  }

  function add(at: number, kind: number, first: number, second = 0, third = 0): void {
    const { count } = features;
    if (count === features.hashes.length) grow(features);
    features.hashes[count] = hashFeature(kind, first, second, third);
    features.places[count] = starts[at] as number;
    features.count = count + 1;
  }

  function read(row: Row): void {
    const size = Math.min(row.count, longest);
    if (size === 0) return;
    const chinese = features.chinese;
    starts = row.starts;
    signsOf(row, size);
    addSequences(size);
    addClasses(row, size);
    addStems(row, size);
    addShape(row, size);
    if (features.chinese > chinese) addCharacters(row, size);
    features.tokens += size;
  }

  /** Each word as itself and as what it stands for: people, systems, numbers, base forms. */
  function signsOf(row: Row, size: number): void {
    const { units, starts, ends } = row;
    words[0] = edge;
    bases[0] = edge;
    for (let at = 0; at < size; at += 1) {
      const start = starts[at] as number;
      const { subject, isMasked } = traits.ofSet(row, at);
      const first = units[start] as number;
      if (isHan(first)) features.chinese += 1;
      else if (isWordCode(first) && !isDigit(first)) features.latin += 1;
      const word = isMasked ? hidden : wordAt(units, start, ends[at] as number);
      kinds[at] = subject;
      words[at + 1] = word;
      bases[at + 1] = subject > 0 ? subject : word === numeral ? word : traits.base(row, at) || word;
    }
    words[size + 1] = edge;
    bases[size + 1] = edge;
    words[size + 2] = 0;
    bases[size + 2] = 0;
  }

  function addSequences(size: number): void {
    for (let at = 0; at <= size; at += 1) {
      const token = Math.min(at, size - 1);
      const word = words[at] as number;
      const next = words[at + 1] as number;
      const base = bases[at] as number;
      const baseNext = bases[at + 1] as number;
      add(token, 1, word);
      add(token, 2, word, next);
      if (base !== word) add(token, 3, base);
      if (base !== word || baseNext !== next) add(token, 4, base, baseNext);
      if (at === size) continue;
      add(token, 6, base, baseNext, bases[at + 2] as number);
      if (at + 3 <= size + 1) add(token, 8, base, bases[at + 3] as number);
    }
  }

  /** Words with who is spoken of, for that matters more than what is done, and with the first word; classes alone. */
  function addClasses(row: Row, size: number): void {
    const person = firstPerson(size);
    const first = bases[1] as number;
    let seen = 0;
    for (let at = 0; at < size; at += 1) {
      const kind = kinds[at] as number;
      const base = bases[at + 1] as number;
      if (kind > 0) seen |= 1 << kind;
      add(at, 9, base, person);
      if (at > 0) add(at, 7, first, base);
      const { classes } = traits.ofSet(row, at);
      for (let index = 0; index < classes.length; index += 1) add(at, 10, classes[index] as number);
    }
    for (let kind = 1; kind <= subjectCount; kind += 1) if (((seen >> kind) & 1) !== 0) add(0, 11, kind);
    if ((seen & ((2 << peopleSubjects) - 2)) === 0) add(0, 12, 1);
  }

  /** The first word for people in the sentence, as its kind. */
  function firstPerson(size: number): number {
    for (let at = 0; at < size; at += 1) {
      const kind = kinds[at] as number;
      if (kind > 0 && kind <= peopleSubjects) return kind;
    }
    return 0;
  }

  /** Words that begin alike are often of one family, and one of them may be new. */
  function addStems({ units, starts, ends }: Row, size: number): void {
    for (let at = 0; at < size; at += 1) {
      const start = starts[at] as number;
      if ((ends[at] as number) - start > stem && !isHan(units[start] as number))
        add(at, 5, hashUnits(units, start, start + stem));
    }
  }

  function addShape(row: Row, size: number): void {
    const { units, starts, ends } = row;
    let numbers = 0;
    for (let at = 0; at < size; at += 1) {
      if (words[at + 1] === numeral) numbers += 1;
      const unit = units[starts[at] as number] as number;
      const mark = markKind(unit);
      if (mark > 0) add(at, 13, mark);
    }
    const end = ends[size - 1] ?? 0;
    if (markKind(units[end] as number) === 5) add(size - 1, 13, 5);
    add(0, 14, 32 - Math.clz32(size * size));
    add(0, 15, Math.min(4, numbers));
    add(0, 16, Math.floor((numbers * 4) / size));
    add(0, 17, bases[1] as number);
    add(size - 1, 18, bases[size] as number);
    add(0, 19, bases[1] as number, bases[2] as number);
  }

  /** Chinese: characters by one, two and three, with people, systems and numbers as one sign each. */
  function addCharacters({ units, starts, ends }: Row, size: number): void {
    let first = edge;
    let second = edge;
    let rawFirst = edge;
    let rawSecond = edge;
    const push = (at: number, sign: number): void => {
      add(at, 20, sign);
      add(at, 21, second, sign);
      add(at, 22, first, second, sign);
      add(at, 23, first, sign);
      first = second;
      second = sign;
    };
    const pushRaw = (at: number, sign: number): void => {
      add(at, 24, rawSecond, sign);
      add(at, 25, rawFirst, rawSecond, sign);
      rawFirst = rawSecond;
      rawSecond = sign;
    };
    for (let at = 0; at < size; at += 1) {
      const start = starts[at] as number;
      const isWord = !isHan(units[start] as number) || words[at + 1] === hidden;
      if (isWord || (kinds[at] as number) > 0) push(at, bases[at + 1] as number);
      if (isWord) pushRaw(at, words[at + 1] as number);
      else
        for (let unit = start; unit < (ends[at] as number); unit += 1) {
          if (kinds[at] === 0) push(at, units[unit] as number);
          pushRaw(at, units[unit] as number);
        }
    }
    push(size - 1, edge);
  }

  return features;
}

const few = 8192;

function grow(features: Features): void {
  for (const name of ['hashes', 'places'] as const) {
    const more = new Int32Array(features[name].length * 2);
    more.set(features[name]);
    features[name] = more;
  }
}

/** Numbers are all alike. */
function wordAt(units: Uint16Array, start: number, end: number): number {
  for (let at = start; at < end; at += 1) {
    const unit = units[at] as number;
    if (isDigit(unit)) return numeral;
  }
  return hashUnits(units, start, end);
}

/** Question, bracket, quotation, colon, exclamation. */
function markKind(unit: number): number {
  if (unit === 63 || unit === 0xff1f) return 1;
  if (unit === 40 || unit === 0xff08) return 2;
  if (unit === 34 || unit === 0x201c || unit === 0x300c) return 3;
  if (unit === 58 || unit === 0xff1a) return 4;
  return unit === 33 || unit === 0xff01 ? 5 : 0;
}
