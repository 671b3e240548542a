/** A dictionary over code units: texts have numbers, found by hash in flat arrays without making a string. */
import { isHan, isWordCode } from './letters';
import { textOf } from './units';

export interface WordTable {
  /** The first so many texts are words; the others only have numbers. */
  readonly words: number;
  /** The units of all texts, each with a line feed behind it. */
  readonly pool: Uint16Array;
  /** Where each text begins in the pool, and the end of the pool. */
  readonly starts: Int32Array;
  /** Open addressing by hash: the hash and behind it the number of a text from one, or zero. */
  readonly slots: Int32Array;
  /** Open addressing by the first two units of Chinese words: both, and behind them one bit for each length there is. */
  readonly pairs: Int32Array;
  /** For each Han character the number of the text it is, from one, or zero. */
  readonly characters: Int32Array;
  readonly longest: number;
  /** By the hash of a first word and of the pair behind its blank the longest phrase; from one, or zero. */
  readonly phrases: Int32Array;
  /** For each text the next phrase of the same hash. */
  readonly nextPhrase: Int32Array;
}

const seed = 0x811c9dc5 | 0;
const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
const placeOf = (hash: number): number => hash ^ (hash >>> 15);

/** Words, longest first, then the other texts, the first words of phrases among them: what a table is opened from. */
export function textsOf(words: Iterable<string>, others: Iterable<string>): { texts: string; words: number } {
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length);
  const all = new Set(sorted);
  for (const other of others) all.add(other);
  for (const word of sorted) if (word.indexOf(' ') > 0) all.add(word.slice(0, word.indexOf(' ')));
  return { texts: [...all].map((text) => `${text}\n`).join(''), words: sorted.length };
}

/** Opens a table; every text ends with a line feed, and longer words stand before shorter ones. */
export function openWordTable(texts: string, words: number): WordTable {
  const size = countLines(texts);
  const table = {
    words,
    pool: new Uint16Array(texts.length),
    starts: new Int32Array(size + 1),
    slots: new Int32Array(2 * powerOver(size * 2)),
    pairs: new Int32Array(2 * powerOver(words * 2)),
    characters: new Int32Array(0x10000),
    longest: Math.max(0, texts.indexOf('\n')),
    phrases: new Int32Array(powerOver(words)),
    nextPhrase: new Int32Array(words),
  };
  readTexts(table, texts);
  for (let number = words - 1; number >= 0; number -= 1) addWord(table, number);
  return table;
}

function countLines(texts: string): number {
  let count = 0;
  for (let at = texts.indexOf('\n'); at >= 0; at = texts.indexOf('\n', at + 1)) count += 1;
  return count;
}

function powerOver(size: number): number {
  let power = 16;
  while (power < size) power *= 2;
  return power;
}

function readTexts({ pool, starts, slots, characters }: WordTable, texts: string): void {
  const mask = slots.length - 2;
  let hash = seed;
  let number = 0;
  for (let at = 0; at < texts.length; at += 1) {
    const unit = texts.charCodeAt(at);
    pool[at] = unit;
    if (unit !== 10) hash = step(hash, unit);
    else {
      let slot = (placeOf(hash) << 1) & mask;
      while (slots[slot + 1] !== 0) slot = (slot + 2) & mask;
      const start = starts[number] as number;
      number += 1;
      slots[slot] = hash;
      slots[slot + 1] = number;
      starts[number] = at + 1;
      if (at === start + 1) characters[pool[start] as number] = number;
      hash = seed;
    }
  }
}

/** Tells the pairs of a Chinese word and the phrases of a first word. */
function addWord(table: WordTable, number: number): void {
  const { pool, starts } = table;
  const start = starts[number] as number;
  const end = (starts[number + 1] as number) - 1;
  const first = pool[start] as number;
  if (isHan(first)) {
    if (end - start > 1) addPair(table, (first << 16) | (pool[start + 1] as number), end - start);
    return;
  }
  const space = blankIn(pool, start, end);
  if (space === end) return;
  const head = find(table, pool, start, space);
  if (head < 0) return;
  const bucket = phraseBucket(table.phrases, head, pairAt(pool, space));
  table.nextPhrase[number] = table.phrases[bucket] as number;
  table.phrases[bucket] = number + 1;
}

/** The unit at a place, past one blank, and of a Latin word the unit behind that. */
export function pairAt(units: Uint16Array, at: number): number {
  const place = units[at] === 32 ? at + 1 : at;
  const first = units[place] ?? 0;
  const second = units[place + 1] ?? 0;
  return isHan(first) || !isWordCode(second) ? first : (second << 16) | first;
}

const phraseBucket = (phrases: Int32Array, head: number, pair: number): number =>
  placeOf(Math.imul(head, 0x9e3779b1) ^ Math.imul(pair, 0x01000193)) & (phrases.length - 1);

/** Place of the first blank, or `end`. */
function blankIn(pool: Uint16Array, start: number, end: number): number {
  let at = start;
  while (at < end && pool[at] !== 32) at += 1;
  return at;
}

function addPair({ pairs }: WordTable, pair: number, length: number): void {
  const slot = pairSlot(pairs, pair);
  pairs[slot] = pair;
  pairs[slot + 1] = (pairs[slot + 1] as number) | (length > 30 ? 1 << 31 : 1 << length);
}

function pairSlot(pairs: Int32Array, pair: number): number {
  const mask = pairs.length - 2;
  let slot = (placeOf(Math.imul(pair, 0x9e3779b1)) << 1) & mask;
  while (pairs[slot + 1] !== 0 && pairs[slot] !== pair) slot = (slot + 2) & mask;
  return slot;
}

/** Number of the text that stands from `start` to `end`, or -1. */
export const find = (table: WordTable, units: Uint16Array, start: number, end: number): number =>
  findHashed(table, units, start, end, hashOf(units, start, end));

function hashOf(units: Uint16Array, start: number, end: number): number {
  let hash = seed;
  for (let at = start; at < end; at += 1) hash = step(hash, units[at] as number);
  return hash;
}

function findHashed(
  { slots, starts, pool }: WordTable,
  units: Uint16Array,
  start: number,
  end: number,
  hash: number,
): number {
  const mask = slots.length - 2;
  for (let slot = (placeOf(hash) << 1) & mask; ; slot = (slot + 2) & mask) {
    const number = (slots[slot + 1] as number) - 1;
    if (number < 0) return -1;
    if (slots[slot] !== hash) continue;
    const from = starts[number] as number;
    if ((starts[number + 1] as number) - 1 - from === end - start && isSame(pool, from, units, start, end))
      return number;
  }
}

function isSame(pool: Uint16Array, from: number, units: Uint16Array, start: number, end: number): boolean {
  for (let at = start, place = from; at < end; at += 1, place += 1)
    if (pool[place] !== units[at]) return false;
  return true;
}

/** The text with this number. */
export const textAt = ({ pool, starts }: WordTable, number: number): string =>
  textOf(pool, starts[number] as number, (starts[number + 1] as number) - 1);

/** Length of a text in units. */
export const lengthOf = ({ starts }: WordTable, number: number): number =>
  (starts[number + 1] as number) - 1 - (starts[number] as number);

/** Number of the longest Chinese word that begins at `at`, or -1. */
export function hanWordAt(table: WordTable, units: Uint16Array, at: number): number {
  const { pairs, characters, words } = table;
  const first = units[at] as number;
  const there = pairs[pairSlot(pairs, (first << 16) | (units[at + 1] as number)) + 1] as number;
  let hash = step(seed, first);
  let best = -1;
  const most = there < 0 ? table.longest : 31 - Math.clz32(there);
  for (let length = 2, end = at + 2; length <= most; length += 1, end += 1) {
    hash = step(hash, units[end - 1] as number);
    if (length <= 30 && (there & (1 << length)) === 0) continue;
    const number = findHashed(table, units, at, end, hash);
    if (number >= 0 && number < words) best = number;
  }
  if (best >= 0) return best;
  const single = (characters[first] as number) - 1;
  return single < words ? single : -1;
}

/** Number of the longest phrase at `at` whose first word, with the number `head`, ends at `end`, or -1. */
export function phraseAt(
  table: WordTable,
  units: Uint16Array,
  at: number,
  end: number,
  head: number,
): number {
  if (units[end] !== 32) return -1;
  const { phrases, nextPhrase, starts, pool } = table;
  const bucket = phraseBucket(phrases, head, pairAt(units, end));
  for (let number = (phrases[bucket] as number) - 1; number >= 0; ) {
    const from = starts[number] as number;
    const last = at + (starts[number + 1] as number) - 1 - from;
    if (isSame(pool, from, units, at, last) && isWholeWord(table, number, units, last)) return number;
    number = (nextPhrase[number] as number) - 1;
  }
  return -1;
}

/** No word goes on behind the phrase; behind one of two words not even after a mark. */
function isWholeWord(table: WordTable, number: number, units: Uint16Array, end: number): boolean {
  if (isWordCode(units[end] as number)) return false;
  if (!isOfTwoWords(table, number)) return true;
  for (let at = end; ; at += 1) {
    const unit = units[at] as number;
    if (unit === 32 || unit === 0) return true;
    if (isWordCode(unit)) return false;
  }
}

function isOfTwoWords({ pool, starts }: WordTable, number: number): boolean {
  const end = (starts[number + 1] as number) - 1;
  return blankIn(pool, blankIn(pool, starts[number] as number, end) + 1, end) === end;
}
