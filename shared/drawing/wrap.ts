/** Breaks words into lines of about equal length: English between words, Chinese between words of meaning. */
import { textWidth } from './measure';
import type { TextStyle } from './scene';

const han =
  /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\u3000-\u303f]|[\ud840-\udbff][\udc00-\udfff]/u;
const closes = /^[\s)\]}>!?.,:;%、。，．：；！？）】》」』”’…—·～％]/;
const opens = /[([{<（【《「『“‘$￥#]$/;
const mayEnd = /[\s\-–—/_.@:=&]$/;

/** What an XML file may not hold, and what would end a line: gone, or one space. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cs}\ufffe\uffff]/gu, '')
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();

const segmenterOf = (granularity: 'word' | 'grapheme') => new Intl.Segmenter('zh', { granularity });
const words = segmenterOf('word');
const graphemes = segmenterOf('grapheme');

const piecesOf = (segmenter: Intl.Segmenter, text: string): readonly string[] =>
  [...segmenter.segment(text)].map(({ segment }) => segment);

/** Whether a line may end between two pieces. */
function mayBreak(before: string, after: string): boolean {
  if (closes.test(after)) return false;
  if (opens.test(before)) return false;
  const edge = [...before].at(-1) ?? '';
  return mayEnd.test(before) || han.test(edge) || han.test([...after][0] ?? '');
}

/** Pieces that stay on one line. */
function unbroken(text: string): readonly string[] {
  const chunks: string[] = [];
  for (const piece of piecesOf(words, text)) {
    const last = chunks.at(-1);
    if (last === undefined || mayBreak(last, piece)) chunks.push(piece);
    else chunks[chunks.length - 1] = last + piece;
  }
  return chunks;
}

type Look = Pick<TextStyle, 'size' | 'weight'>;

/** The width of the longest stretch that has no place to break. */
export const longestPiece = (text: string, look: Look): number =>
  Math.max(0, ...unbroken(oneLine(text)).map((chunk) => textWidth(chunk.trimEnd(), look)));

/** A chunk in pieces no wider than a line, where it has to be. */
const fitted = (chunk: string, room: number, look: Look): readonly string[] =>
  textWidth(chunk.trimEnd(), look) <= room ? [chunk] : filled(characters(chunk), room, look);

/** Single characters; a mark that may not begin a line stays with the one before it, one that may not end it with the next. */
function characters(chunk: string): readonly string[] {
  const groups: string[] = [];
  for (const piece of piecesOf(graphemes, chunk)) {
    const last = groups.at(-1);
    const belongs = last !== undefined && last.length === 1 && (closes.test(piece) || opens.test(last));
    if (belongs) groups[groups.length - 1] = last + piece;
    else groups.push(piece);
  }
  return groups;
}

function filled(pieces: readonly string[], room: number, look: Look): readonly string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const joined = `${last ?? ''}${piece}`;
    if (last !== undefined && textWidth(joined.trimEnd(), look) <= room) lines[lines.length - 1] = joined;
    else lines.push(piece);
  }
  return lines;
}

/**
 * The lines, trimmed, none wider than the room (but for a single character wider than it). No more lines than needed,
 * and those about equally long. No words give no lines.
 */
export function wrap(text: string, room: number, look: Look): readonly string[] {
  const chunks = unbroken(oneLine(text)).flatMap((chunk) => fitted(chunk, room, look));
  const linesAt = (width: number) => filled(chunks, width, look);
  const count = linesAt(room).length;
  let [low, high] = [0, room];
  while (count > 1 && high - low > 2) {
    const middle = (low + high) / 2;
    const narrow = linesAt(middle);
    const fits = narrow.length === count && narrow.every((line) => textWidth(line.trimEnd(), look) <= middle);
    if (fits) high = middle;
    else low = middle;
  }
  return linesAt(high)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
