/** Finds Chinese personal names by surname and given name; words that begin like a name are in the lexicon. */
import { isHan } from './letters';
import { givenNames, surnames } from './lexicon/zh/name-characters';
import { hanWordAt, type WordTable } from './word-table';

/** For each code unit whether it is a surname (1), part of a given name (2) or both. */
const parts = partsOfNames();

function partsOfNames(): Uint8Array {
  const marks = new Uint8Array(0x10000);
  for (const surname of surnames) marks[surname.charCodeAt(0)] = 1;
  for (const given of givenNames) {
    const code = given.charCodeAt(0);
    marks[code] = (marks[code] as number) | 2;
  }
  return marks;
}

const isGiven = (unit: number): boolean => ((parts[unit] as number) & 2) !== 0;

/**
 * End of a personal name that begins at `at`, or -1: a surname and one or two characters of given names,
 * followed by the end, a mark or a word the dictionary knows.
 */
export function chineseNameEnd(units: Uint16Array, at: number, table: WordTable): number {
  if (((parts[units[at] as number] as number) & 1) === 0 || !isGiven(units[at + 1] as number)) return -1;
  if (isGiven(units[at + 2] as number) && isFollowed(units, at + 3, table)) return at + 3;
  return isFollowed(units, at + 2, table) ? at + 2 : -1;
}

const isFollowed = (units: Uint16Array, at: number, table: WordTable): boolean =>
  !isHan(units[at] ?? 0) || hanWordAt(table, units, at) >= 0;
