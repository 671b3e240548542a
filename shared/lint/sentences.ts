/** Sentence and clause bounds. */
import type { Span } from '../prose/prose';
import { isWrap } from './wrap';

/** 。！？；and their ASCII forms, as code units. */
const hard = [0x3002, 0xff01, 33, 63, 0xff1f, 0xff1b, 59];
const fullStop = 46;
const lineFeed = 10;
const soft = Array.from(',，、:：()（）—–…', (mark) => mark.charCodeAt(0));
/** For each code unit whether it may end a sentence (1) or a clause only (2). */
const mayEnd = new Uint8Array(0x10000);
for (const code of [...hard, fullStop, lineFeed]) mayEnd[code] = 1;
for (const code of soft) mayEnd[code] = 2;

/** Words after which a full stop does not end a sentence, beside those of letters with full stops. */
const abbreviations = new Set('etc vs approx no mr mrs ms dr cf st'.split(' '));
const longestAbbreviation = 6;

/** No sentence is longer than this and no clause reaches further, so that the work grows with the text only. */
const longest = 800;

/** Place of the mark that ends the sentence which begins at `start`, of a blank where it is cut, or the end of the text. */
export function sentenceMark(text: string, start: number): number {
  const end = Math.min(text.length, start + longest);
  let at = start;
  while (at < end && (mayEnd[text.charCodeAt(at)] !== 1 || !endsSentence(text, at))) at += 1;
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

function endsClause(text: string, at: number): boolean {
  const end = mayEnd[text.charCodeAt(at)] as number;
  return end !== 0 && (end === 2 || endsSentence(text, at));
}

function endsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === lineFeed) return !isWrap(text, at);
  if (code !== fullStop) return mayEnd[code] === 1;
  return isFollowedByBlank(text, at) && !isBehindAbbreviation(text, at);
}

function isFollowedByBlank(text: string, at: number): boolean {
  if (text.charCodeAt(at + 1) === 32) return true;
  const next = text.charAt(at + 1);
  return next === '' || next.trim() === '' || '"”’)\''.includes(next);
}

function isBehindAbbreviation(text: string, at: number): boolean {
  let start = at;
  while (at - start <= longestAbbreviation && start > 0 && isLetter(text.charCodeAt(start - 1))) start -= 1;
  const length = at - start;
  if (length === 1) return isOfLetters(text, at);
  return (
    length > 1 && length <= longestAbbreviation && abbreviations.has(text.slice(start, at).toLowerCase())
  );
}

/** "e.g", "i.e". */
const isOfLetters = (text: string, at: number): boolean =>
  text.charCodeAt(at - 2) === fullStop &&
  /(?:^|[^a-z])(?:e\.g|i\.e)$/i.test(text.slice(Math.max(0, at - 4), at));

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
