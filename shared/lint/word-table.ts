/** A dictionary over code units: texts have numbers, found by hash in flat arrays without making a string. */
import { isJoiner, isWordCode } from './letters';
import { textOf } from './units';
import { parts, recordOf } from './word-record';

export interface WordTable {
  /** The first so many texts are words; the others only have numbers. */
  readonly words: number;
  readonly size: number;
  /** The units of all texts, each with a line feed behind it. */
  readonly pool: Uint16Array;
  /** What is known of each text. */
  readonly records: Int32Array;
  /** Open addressing by hash: in the low bits the number of a text from one, above them bits of its hash, or zero. */
  readonly slots: Int32Array;
  /** The low bits. */
  readonly numberMask: number;
  /** Open addressing by the first two units of Chinese words: both, and behind them one bit for each length there is. */
  readonly pairs: Int32Array;
  /** For each code unit the number of the text it is by itself, from one, or zero. */
  readonly characters: Int32Array;
  readonly longest: number;
  /** By the hash of a first word and of the pair behind its blank the longest phrase; from one, or zero. */
  readonly phrases: Int32Array;
  /** For each text the next phrase of the same hash. */
  readonly nextPhrase: Int32Array;
}

export const seed = 0x811c9dc5 | 0;
export const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
export const placeOf = (hash: number): number => hash ^ (hash >>> 15);

/** Where the pair stands among the first two units of Chinese words, or would. */
export function pairSlot(pairs: Int32Array, pair: number): number {
  const mask = pairs.length - 2;
  let slot = (placeOf(Math.imul(pair, 0x9e3779b1)) << 1) & mask;
  while (pairs[slot + 1] !== 0 && pairs[slot] !== pair) slot = (slot + 2) & mask;
  return slot;
}

/** Number of the text that is this one unit, or -1. */
export const characterAt = ({ characters }: WordTable, unit: number): number =>
  (characters[unit] as number) - 1;

/** Where the run that was read last ends. */
export interface Run {
  end: number;
}

/**
 * Reads the run of Latin letters, digits, inner apostrophes, hyphens, dots and slashes that begins at `at`, and answers
 * the number of its text, or -1.
 */
export function readRun(table: WordTable, units: Uint16Array, at: number, run: Run): number {
  let hash = step(seed, units[at] as number);
  let end = at + 1;
  for (; ; end += 1) {
    const unit = units[end] as number;
    if (!isWordCode(unit) && !(isJoiner(unit) && isWordCode(units[end + 1] as number))) break;
    hash = step(hash, unit);
  }
  run.end = end;
  return findHashed(table, units, at, end, hash);
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
  { slots, numberMask, records, pool }: WordTable,
  units: Uint16Array,
  start: number,
  end: number,
  hash: number,
): number {
  const mask = slots.length - 1;
  for (let slot = placeOf(hash) & mask; ; slot = (slot + 1) & mask) {
    const found = slots[slot] as number;
    if (found === 0) return -1;
    if (((found ^ hash) & ~numberMask) !== 0) continue;
    const number = (found & numberMask) - 1;
    const record = recordOf(number);
    if (
      records[record + parts.length] === end - start &&
      isSame(pool, records[record + parts.start] as number, units, start, end)
    )
      return number;
  }
}

/** Whether the units from `start` to `end` stand in the pool from `from` on. */
export function isSame(
  pool: Uint16Array,
  from: number,
  units: Uint16Array,
  start: number,
  end: number,
): boolean {
  for (let at = start, place = from; at < end; at += 1, place += 1)
    if (pool[place] !== units[at]) return false;
  return true;
}

/** The text with this number. */
export const textAt = (table: WordTable, number: number): string => {
  const start = startOf(table, number);
  return textOf(table.pool, start, start + lengthOf(table, number));
};

/** Where a text begins in the pool. */
export const startOf = ({ records }: WordTable, number: number): number =>
  records[recordOf(number) + parts.start] as number;

/** Length of a text in units. */
export const lengthOf = ({ records }: WordTable, number: number): number =>
  records[recordOf(number) + parts.length] as number;

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
