/** Sentence and clause bounds. */
import type { Span } from '../prose/prose';

/** Line break, 。！？；and their ASCII forms, as code units. */
const hard = new Set([10, 0x3002, 0xff01, 33, 63, 0xff1f, 0xff1b, 59]);
const fullStop = 46;
const soft = new Set(',，、:：()（）—–…'.split(''));

/** Words after which a full stop does not end a sentence. */
const abbreviation = /(?:^|[^a-z])(?:e\.g|i\.e|etc|vs|approx|no|mr|mrs|ms|dr|cf|st)$/i;

/** Place of the mark that ends the sentence which begins at `start`, or the end of the text. */
export function sentenceMark(text: string, start: number): number {
  let at = start;
  while (at < text.length && !endsSentence(text, at)) at += 1;
  return at;
}

/** A mark that makes a question belongs to its sentence, others do not. */
export function isQuestionMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 63 || code === 0xff1f;
}

/** The clause around a span: the key of "ignore here". */
export function clauseAround(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && !soft.has(text.charAt(from - 1)) && !endsSentence(text, from - 1)) from -= 1;
  let to = end;
  while (to < text.length && !soft.has(text.charAt(to)) && !endsSentence(text, to)) to += 1;
  return { start: from, end: to };
}

function endsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code > 63 && code < 0x3002) return false;
  if (code > 0x3002 && code < 0xff01) return false;
  if (code < 33 ? code !== 10 : code > fullStop && code < 59) return false;
  if (hard.has(code)) return true;
  if (code !== fullStop) return false;
  const next = text.charAt(at + 1);
  if (next !== '' && next.trim() !== '' && !'"”’)\''.includes(next)) return false;
  return !abbreviation.test(text.slice(Math.max(0, at - 8), at));
}
