/** Sentence and clause bounds. */
import type { Span } from '../prose/prose';
import { isWrap } from './wrap';

/** 。！？；and their ASCII forms, as code units. */
const hard = [0x3002, 0xff01, 33, 63, 0xff1f, 0xff1b, 59];
const fullStop = 46;
const lineFeed = 10;
/** For each code unit whether it may end a sentence. */
const mayEnd = new Uint8Array(0x10000);
for (const code of [...hard, fullStop, lineFeed]) mayEnd[code] = 1;
const soft = new Set(Array.from(',，、:：()（）—–…', (mark) => mark.charCodeAt(0)));

/** Words after which a full stop does not end a sentence. */
const abbreviation = /(?:^|[^a-z])(?:e\.g|i\.e|etc|vs|approx|no|mr|mrs|ms|dr|cf|st)$/i;

/** No sentence is longer than this and no clause reaches further, so that the work grows with the text only. */
const longest = 800;

/** Place of the mark that ends the sentence which begins at `start`, of a blank where it is cut, or the end of the text. */
export function sentenceMark(text: string, start: number): number {
  const end = Math.min(text.length, start + longest);
  let at = start;
  while (at < end && (mayEnd[text.charCodeAt(at)] === 0 || !endsSentence(text, at))) at += 1;
  if (at < end || end === text.length) return at;
  const blank = text.lastIndexOf(' ', end);
  return blank > start ? blank : end;
}

/** Where the next sentence begins when one ended at `end`: behind its mark, or where its words end. */
export const behindSentence = (text: string, end: number, lastWordEnd: number): number =>
  end >= text.length || text.charCodeAt(end) === 32 || endsSentence(text, end)
    ? end + 1
    : Math.max(end, lastWordEnd);

/** A mark that makes a question belongs to its sentence, others do not. */
export function isQuestionMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 63 || code === 0xff1f;
}

/** The clause around a span: the key of "ignore here". */
export function clauseAround(text: string, { start, end }: Span): Span {
  const first = Math.max(0, start - longest);
  let from = start;
  while (from > first && !endsClause(text, from - 1)) from -= 1;
  const last = Math.min(text.length, end + longest);
  let to = end;
  while (to < last && !endsClause(text, to)) to += 1;
  return { start: from, end: to };
}

const endsClause = (text: string, at: number): boolean =>
  soft.has(text.charCodeAt(at)) || endsSentence(text, at);

function endsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === lineFeed) return !isWrap(text, at);
  if (code !== fullStop) return mayEnd[code] === 1;
  const next = text.charAt(at + 1);
  if (next !== '' && next.trim() !== '' && !'"”’)\''.includes(next)) return false;
  return !abbreviation.test(text.slice(Math.max(0, at - 8), at));
}
