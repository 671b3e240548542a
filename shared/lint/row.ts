/** The tokens of one sentence as rows of numbers, in arrays that are used again for the next. */
import type { Span } from '../prose/prose';
import { isHan } from './letters';
import type { Taught } from './taught';
import { addTrace, emptyTrace, traceBits } from './trace';
import type { Vocabulary } from './vocabulary';
import { parts, recordOf } from './word-record';
import { find } from './word-table';

export interface Row {
  readonly vocabulary: Vocabulary;
  readonly taught: Taught | null;
  /** The block's text, as it stands and as units, and what in it is not the writer's own. */
  text: string;
  units: Uint16Array;
  masks: readonly Span[];
  count: number;
  /** For each token: UTF-16 offsets, number of its text or -1, of its lexeme, of its word or -1, place of its bits. */
  starts: Int32Array;
  ends: Int32Array;
  texts: Int32Array;
  lexemes: Int32Array;
  words: Int32Array;
  sets: Int32Array;
  /** Bits for its text and for what that begins with. */
  traces: Int32Array;
  /** Classes and texts of all tokens together. */
  readonly classes: Int32Array;
  readonly trace: Int32Array;
  /** Whether a negation, or words that a rule makes room for, held a rule back. */
  isHeld: boolean;
}

const few = 256;

export const emptyRow = (vocabulary: Vocabulary, taught: Taught | null): Row => ({
  vocabulary,
  taught,
  text: '',
  units: new Uint16Array(4096),
  masks: [],
  count: 0,
  starts: new Int32Array(few),
  ends: new Int32Array(few),
  texts: new Int32Array(few),
  lexemes: new Int32Array(few),
  words: new Int32Array(few),
  sets: new Int32Array(few),
  traces: new Int32Array(few),
  classes: new Int32Array(vocabulary.width),
  trace: emptyTrace(),
  isHeld: false,
});

export function clear(row: Row): void {
  row.count = 0;
  row.classes.fill(0);
  row.trace.fill(0);
  row.isHeld = false;
}

/** Adds a token; `text` is the number of its text, `word` of its word in the dictionary, or -1. */
export function push(row: Row, start: number, end: number, text: number, lexeme: number, word: number): void {
  const { vocabulary, classes, count } = row;
  if (count === row.starts.length) grow(row);
  const { bits, width, table, setOf } = vocabulary;
  const { records, words } = table;
  const set = (lexeme < words ? records[recordOf(lexeme) + parts.set] : setOf[lexeme]) as number;
  row.starts[count] = start;
  row.ends[count] = end;
  row.texts[count] = text;
  row.lexemes[count] = lexeme;
  row.words[count] = word;
  row.sets[count] = set;
  row.count = count + 1;
  for (let place = 0; place < width; place += 1)
    classes[place] = (classes[place] as number) | (bits[set + place] as number);
  const trace = text < 0 ? traceBits(text, partOf(row, start, end)) : traceOf(vocabulary, text);
  row.traces[count] = trace;
  addTrace(row.trace, trace);
}

/** Of a text with a number, made once. */
function traceOf({ table: { records }, firstOf }: Vocabulary, text: number): number {
  const place = recordOf(text) + parts.trace;
  if (records[place] === 0) records[place] = traceBits(text, firstOf(text));
  return records[place] as number;
}

function grow(row: Row): void {
  for (const name of ['starts', 'ends', 'texts', 'lexemes', 'words', 'sets', 'traces'] as const) {
    const more = new Int32Array(row[name].length * 4);
    more.set(row[name]);
    row[name] = more;
  }
}

/** Number of the text that a token's own begins with: its first word or, in Chinese, its first character. */
export function firstText(row: Row, at: number): number {
  const text = row.texts[at] as number;
  if (text >= 0) return row.vocabulary.firstOf(text);
  return partOf(row, row.starts[at] as number, row.ends[at] as number);
}

/** A token without a number may still begin with a text that has one, when it is a name, masked or taught. */
function partOf({ units, vocabulary: { table } }: Row, start: number, end: number): number {
  if (end - start < 2) return -1;
  if (isHan(units[start] as number)) return find(table, units, start, start + 1);
  let blank = start;
  while (blank < end && units[blank] !== 32) blank += 1;
  return blank === end ? -1 : find(table, units, start, blank);
}

/** Whether the token has a class of these marks. */
export const hasBits = (row: Row, at: number, mark: number): boolean =>
  at >= 0 && at < row.count && ((row.vocabulary.bits[row.sets[at] as number] as number) & mark) !== 0;
