/** Phrases of the dictionary: found by their first word and the two units behind its blank. */
import { isHan, isWordCode } from './letters';
import { parts, recordOf } from './word-record';
import { isSame, lengthOf, placeOf, startOf, type WordTable } from './word-table';

/** The unit at a place, past one blank, and of a Latin word the unit behind that. */
export function pairAt(units: Uint16Array, at: number): number {
  const place = units[at] === 32 ? at + 1 : at;
  const first = units[place] ?? 0;
  const second = units[place + 1] ?? 0;
  return isHan(first) || !isWordCode(second) ? first : (second << 16) | first;
}

/** Most words begin no phrase, and those that do go on in few ways. */
export const pairBit = (pair: number): number => Math.imul(pair, 0x9e3779b1) >>> 27;

export const phraseBucket = (phrases: Int32Array, head: number, pair: number): number =>
  placeOf(Math.imul(head, 0x9e3779b1) ^ Math.imul(pair, 0x01000193)) & (phrases.length - 1);

/** Place of the first blank, or `end`. */
export function blankIn(pool: Uint16Array, start: number, end: number): number {
  let at = start;
  while (at < end && pool[at] !== 32) at += 1;
  return at;
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
  const { phrases, nextPhrase, records, pool } = table;
  const ways = records[recordOf(head) + parts.ways] as number;
  if (ways === 0) return -1;
  const pair = pairAt(units, end);
  if (((ways >>> pairBit(pair)) & 1) === 0) return -1;
  const bucket = phraseBucket(phrases, head, pair);
  for (let number = (phrases[bucket] as number) - 1; number >= 0; ) {
    const last = at + lengthOf(table, number);
    if (isSame(pool, startOf(table, number), units, at, last) && isWholeWord(table, number, units, last))
      return number;
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

function isOfTwoWords(table: WordTable, number: number): boolean {
  const { pool } = table;
  const start = startOf(table, number);
  const end = start + lengthOf(table, number);
  return blankIn(pool, blankIn(pool, start, end) + 1, end) === end;
}
