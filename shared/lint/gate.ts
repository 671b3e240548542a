/** One pass over a text for words that some rule begins with; texts without one cost nothing more. */
import { hanWordEnd, isHan, isWordCode, latinWordEnd, mayBeEntry, phraseEnd, type Words } from './words';

/** Place of the first anchor or @handle at or after `from`, or -1. `flat` is a flattened text. */
export function nextAnchor(flat: string, from: number, dictionaries: readonly Words<unknown>[]): number {
  let at = from;
  while (at < flat.length) {
    const code = flat.charCodeAt(at);
    if (isWordCode(code)) {
      const end = latinWordEnd(flat, at);
      for (const words of dictionaries) if (hasLatin(words, flat, at, end)) return at;
      at = end;
    } else {
      if (code === 64 && isWordCode(flat.charCodeAt(at + 1))) return at;
      if (isHan(code)) for (const words of dictionaries) if (hanWordEnd(words, flat, at) > 0) return at;
      at += 1;
    }
  }
  return -1;
}

function hasLatin(words: Words<unknown>, flat: string, at: number, end: number): boolean {
  if (mayBeEntry(words, flat, at, end) && words.entries.has(flat.slice(at, end))) return true;
  if (phraseEnd(words, flat, at, end) > 0) return true;
  const possessive = flat.charCodeAt(end - 1) === 115 && flat.charCodeAt(end - 2) === 39;
  return possessive && words.entries.has(flat.slice(at, end - 2));
}
