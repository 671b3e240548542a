/** Finds Chinese personal names by surname and given name; words that begin like a name are in the lexicon. */
import { givenNames, surnames } from './lexicon/zh/names';
import { isHan } from './words';

const isSurname = new Set(surnames);
const isGiven = new Set(givenNames);

/**
 * End of a personal name that begins at `at`, or -1: a surname and one or two characters of given names,
 * followed by the end, a mark or a word the dictionary knows.
 */
export function chineseNameEnd(text: string, at: number, isKnown: (at: number) => boolean): number {
  if (!isSurname.has(text.charAt(at)) || !isGiven.has(text.charAt(at + 1))) return -1;
  const longer = isGiven.has(text.charAt(at + 2)) && isFollowed(text, at + 3, isKnown);
  if (longer) return at + 3;
  return isFollowed(text, at + 2, isKnown) ? at + 2 : -1;
}

const isFollowed = (text: string, at: number, isKnown: (at: number) => boolean): boolean =>
  !isHan(text.charCodeAt(at)) || isKnown(at);
