/** Finds words in a line of text: as they are written, ignoring case, as whole words, or by a pattern. */
import { objectCharacter } from './leaves';
import type { Span } from './prose';

export interface FindQuery {
  readonly text: string;
  readonly matchCase: boolean;
  /** No letter or digit may touch the match. Scripts without spaces between words have no such edge: they pass. */
  readonly wholeWord: boolean;
  readonly pattern: boolean;
}

export interface FindMatch extends Span {
  /** What the groups of a pattern caught, the first at 0; empty without groups. */
  readonly groups: readonly (string | undefined)[];
}

/** All matches in a line, in order, none empty, none over another, none over what has no text. */
export type Finder = (line: string) => readonly FindMatch[];

/** Null for an empty text and for a pattern that is none. A pattern may take for ever: give it a time limit. */
export function finderOf(query: FindQuery): Finder | null {
  const expression = expressionOf(query);
  if (expression === null) return null;
  const accepts = query.wholeWord ? isWholeWord : () => true;
  return (line) => line.split(objectCharacter).flatMap(inPieces(expression, accepts));
}

/** Simple case folding never changes a length, so offsets stay right for ß and İ too. */
function expressionOf({ text, matchCase, pattern }: FindQuery): RegExp | null {
  if (text === '') return null;
  try {
    return new RegExp(pattern ? text : literal(text), matchCase ? 'gmu' : 'gimu');
  } catch {
    return null;
  }
}

/** Straight and curly quotes are one, and so are the kinds of space, a line break among them. */
const literal = (text: string): string =>
  text
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/['‘’]/g, "['‘’]")
    .replace(/["“”]/g, '["“”]')
    .replace(/[ \u00a0\n]/g, '[ \\u00a0\\n]');

/** Pieces of a line come one after the other, one object character apart. */
function inPieces(expression: RegExp, accepts: (text: string, span: Span) => boolean) {
  let offset = 0;
  return (piece: string): readonly FindMatch[] => {
    const at = offset;
    offset += piece.length + objectCharacter.length;
    return matchesIn(expression, piece, accepts).map(({ start, end, groups }) => ({
      start: start + at,
      end: end + at,
      groups,
    }));
  };
}

function matchesIn(
  expression: RegExp,
  text: string,
  accepts: (text: string, span: Span) => boolean,
): readonly FindMatch[] {
  const matches: FindMatch[] = [];
  expression.lastIndex = 0;
  for (let found = expression.exec(text); found !== null; found = expression.exec(text)) {
    const start = found.index;
    const end = start + found[0].length;
    if (end > start && accepts(text, { start, end })) matches.push({ start, end, groups: found.slice(1) });
    else expression.lastIndex = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  }
  return matches;
}

const wordCharacter = /[\p{L}\p{N}\p{M}_]/u;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** A dictionary could cut Chinese into words, but it hides what it cuts otherwise. */
const isWholeWord = (text: string, { start, end }: Span): boolean =>
  isEdge(before(text, start), after(text, start)) && isEdge(before(text, end), after(text, end));

const isEdge = (left: string, right: string): boolean =>
  ![left, right].every((character) => wordCharacter.test(character) && !unspaced.test(character));

const after = (text: string, at: number): string => [...text.slice(at, at + 2)][0] ?? '';
const before = (text: string, at: number): string => [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? '';

/** What stands in for a match: in a pattern `$1`…`$99`, `$&` and `$$` have their usual meaning. */
export function replacementFor(
  match: FindMatch,
  line: string,
  replacement: string,
  { pattern }: FindQuery,
): string {
  if (!pattern) return replacement;
  return replacement.replace(/\$(\$|&|\d{1,2})/g, (whole, name: string) => {
    if (name === '$') return '$';
    if (name === '&') return line.slice(match.start, match.end);
    return groupOf(match, name) ?? whole;
  });
}

/** `$12` with only one group is that group and a 2. */
function groupOf({ groups }: FindMatch, digits: string): string | null {
  const number = Number(digits);
  if (number >= 1 && number <= groups.length) return groups[number - 1] ?? '';
  const first = Number(digits[0]);
  const rest = digits.slice(1);
  return rest !== '' && first >= 1 && first <= groups.length ? (groups[first - 1] ?? '') + rest : null;
}
