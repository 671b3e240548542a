/** Fills a dictionary from plain text, where every text ends with a line feed. */
import { isHan } from './letters';
import { blankIn, pairAt, pairBit, phraseBucket } from './word-phrases';
import { emptyRecords, parts, recordOf } from './word-record';
import { find, lengthOf, pairSlot, placeOf, seed, startOf, step, type WordTable } from './word-table';

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
    size,
    pool: new Uint16Array(texts.length),
    records: emptyRecords(size),
    slots: new Int32Array(powerOver(size * 2)),
    numberMask: powerOver(size + 1) - 1,
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

function readTexts({ pool, records, slots, numberMask, characters }: WordTable, texts: string): void {
  const mask = slots.length - 1;
  let hash = seed;
  let number = 0;
  for (let at = 0, start = 0; at < texts.length; at += 1) {
    const unit = texts.charCodeAt(at);
    pool[at] = unit;
    if (unit !== 10) {
      hash = step(hash, unit);
      continue;
    }
    let slot = placeOf(hash) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    const record = recordOf(number);
    records[record + parts.start] = start;
    records[record + parts.length] = at - start;
    number += 1;
    slots[slot] = (hash & ~numberMask) | number;
    if (at === start + 1) characters[pool[start] as number] = number;
    hash = seed;
    start = at + 1;
  }
}

/** Tells the pairs of a Chinese word and the phrases of a first word. */
function addWord(table: WordTable, number: number): void {
  const { pool, records } = table;
  const start = startOf(table, number);
  const end = start + lengthOf(table, number);
  const first = pool[start] as number;
  if (isHan(first)) {
    if (end - start > 1) addPair(table, (first << 16) | (pool[start + 1] as number), end - start);
    return;
  }
  const space = blankIn(pool, start, end);
  if (space === end) return;
  const head = find(table, pool, start, space);
  if (head < 0) return;
  const pair = pairAt(pool, space);
  const ways = recordOf(head) + parts.ways;
  records[ways] = (records[ways] as number) | (1 << pairBit(pair));
  const bucket = phraseBucket(table.phrases, head, pair);
  table.nextPhrase[number] = table.phrases[bucket] as number;
  table.phrases[bucket] = number + 1;
}

function addPair({ pairs }: WordTable, pair: number, length: number): void {
  const slot = pairSlot(pairs, pair);
  pairs[slot] = pair;
  pairs[slot + 1] = (pairs[slot + 1] as number) | (length > 30 ? 1 << 31 : 1 << length);
}
