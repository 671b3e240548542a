/** A dictionary over text: which known word is the longest one that begins at a place. */

export interface Words<Value> {
  /** By whole word or phrase, in lower case. */
  readonly entries: ReadonlyMap<string, Value>;
  /** Phrases of several Latin words by their first two words, longest first. */
  readonly phrases: ReadonlyMap<string, readonly string[]>;
  /** Which Latin words may be entries (1) or begin phrases (2), by a cheap hash: most words are settled here. */
  readonly hints: Uint8Array;
  /** Lengths of the Chinese entries of two characters and more by their first two, longest first. */
  readonly lengths: ReadonlyMap<number, readonly number[]>;
  /** Chinese entries of one character. */
  readonly singles: ReadonlySet<number>;
}

/** Compiles entries; keys are lower case, with straight apostrophes. */
export function compileWords<Value>(entries: ReadonlyMap<string, Value>): Words<Value> {
  const phrases = new Map<string, string[]>();
  const lengths = new Map<number, number[]>();
  const singles = new Set<number>();
  const hints = new Uint8Array(hintSize);
  for (const key of entries.keys()) {
    const space = key.indexOf(' ');
    if (isHan(key.charCodeAt(0))) {
      if (key.length === 1) singles.add(key.charCodeAt(0));
      else addTo(lengths, pairAt(key, 0), key.length);
    }
    if (space > 0) addTo(phrases, key.slice(0, secondEnd(key, space)), key);
    const place = hintPlace(key, 0, space > 0 ? space : key.length);
    hints[place] = (hints[place] ?? 0) | (space > 0 ? 3 : 1);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.length - a.length);
  for (const list of lengths.values()) list.sort((a, b) => b - a);
  return { entries, phrases, hints, lengths, singles };
}

const hintSize = 0x10000;

/** First two letters, last letter and length of a word, folded. */
function hintPlace(text: string, at: number, end: number): number {
  const second = end - at > 1 ? text.charCodeAt(at + 1) : 0;
  const hash = ((text.charCodeAt(at) * 31 + second) * 31 + text.charCodeAt(end - 1)) * 31 + (end - at);
  return hash & (hintSize - 1);
}

/** False when the word from `at` to `end` is certainly no entry. */
export const mayBeEntry = (words: Words<unknown>, text: string, at: number, end: number): boolean =>
  ((words.hints[hintPlace(text, at, end)] ?? 0) & 1) !== 0;

/** End of the longest known Chinese word at `at`, or -1. */
export function hanWordEnd<Value>(words: Words<Value>, text: string, at: number): number {
  const lengths = words.lengths.get(pairAt(text, at));
  if (lengths !== undefined)
    for (const length of lengths)
      if (length === 2 || (at + length <= text.length && words.entries.has(text.slice(at, at + length))))
        return at + length;
  return words.singles.has(text.charCodeAt(at)) ? at + 1 : -1;
}

/** Two characters as one number; the second is 0 at the end of the text. */
const pairAt = (text: string, at: number): number =>
  text.charCodeAt(at) * 0x10000 + (at + 1 < text.length ? text.charCodeAt(at + 1) : 0);

/** End of the longest known phrase at `at` whose first word ends at `end`, or -1 when only the word is there. */
export function phraseEnd<Value>(words: Words<Value>, text: string, at: number, end: number): number {
  if (((words.hints[hintPlace(text, at, end)] ?? 0) & 2) === 0) return -1;
  const phrases = words.phrases.get(text.slice(at, secondEnd(text, end)));
  if (phrases === undefined) return -1;
  for (const phrase of phrases)
    if (text.startsWith(phrase, at) && !isWordCode(text.charCodeAt(at + phrase.length)))
      return at + phrase.length;
  return -1;
}

/** End of the word behind the blank at `space`. */
function secondEnd(text: string, space: number): number {
  const end = text.indexOf(' ', space + 1);
  let last = end < 0 ? text.length : end;
  while (last > space + 1 && !isWordCode(text.charCodeAt(last - 1))) last -= 1;
  return last;
}

/** End of the run of Latin letters, digits, inner apostrophes, hyphens and dots that begins at `at`. */
export function latinWordEnd(text: string, at: number): number {
  let end = at + 1;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (isWordCode(code)) continue;
    if (!isJoiner(code) || !isWordCode(text.charCodeAt(end + 1))) break;
  }
  return end;
}

/** Han ideographs of the basic plane. */
export const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;

/** Letters and digits of Latin script, the underscore; NaN (past the end) is none. */
export const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 95 ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);

/** Apostrophe, hyphen, dot, slash: inside a word they join, outside they are punctuation. */
const isJoiner = (code: number): boolean => code === 39 || code === 45 || code === 46 || code === 47;

function addTo<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else if (!list.includes(item)) list.push(item);
}
