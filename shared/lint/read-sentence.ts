/** Splits a sentence into tokens with word classes: one tokeniser for both languages. */

import { chineseNameEnd } from './chinese-name';
import { shapeNumbers } from './class-bits';
import { compound, shapeOfLatin } from './guess';
import { isCapital, isHan, isWordCode } from './letters';
import { marks } from './marks';
import { clear, hasBits, push, type Row } from './row';
import { setOfWord, wordHas } from './vocabulary';
import { phraseAt } from './word-phrases';
import { characterAt, find, hanWordAt, lengthOf, type Run, readRun } from './word-table';

/** Number of the lexeme of tokens of this shape. */
const shaped = ({ vocabulary }: Row, shape: number): number => vocabulary.table.words + shape;

/** Fills the row with the tokens from `start` to `end`; answers the index of the mask to look at next. */
export function readSentence(row: Row, start: number, end: number, firstMask: number): number {
  clear(row);
  const { units, masks } = row;
  let mask = firstMask;
  for (let at = start; at < end; ) {
    while (mask < masks.length && (masks[mask]?.end ?? 0) <= at) mask += 1;
    const hidden = masks[mask];
    if (hidden !== undefined && hidden.start <= at) {
      at = pushMasked(row, at, Math.min(hidden.end, end));
      continue;
    }
    const unit = units[at] as number;
    if (unit === 32) at += 1;
    else if (isHan(unit)) at = pushHan(row, at);
    else if (isWordCode(unit)) at = pushLatin(row, at);
    else at = pushMark(row, at);
  }
  return mask;
}

function pushMasked(row: Row, at: number, end: number): number {
  push(
    row,
    at,
    end,
    find(row.vocabulary.table, row.units, at, end),
    shaped(row, shapeNumbers['MASKED SYSTEM']),
    -1,
  );
  return end;
}

function pushHan(row: Row, at: number): number {
  const { units, taught, vocabulary } = row;
  const { table } = vocabulary;
  const own = hanWordAt(table, units, at);
  const ownEnd = own < 0 ? -1 : at + lengthOf(table, own);
  const learnt = taught === null ? -1 : hanWordAt(taught.table, units, at);
  if (learnt < 0 && ownEnd < at + 2) {
    const name = chineseNameEnd(units, at, table);
    if (name > 0) {
      push(row, at, name, find(table, units, at, name), shaped(row, shapeNumbers.NAME), -1);
      return name;
    }
  }
  const learntEnd = taught === null || learnt < 0 ? -1 : at + lengthOf(taught.table, learnt);
  if (taught !== null && learntEnd >= ownEnd && learnt >= 0) {
    push(row, at, learntEnd, find(table, units, at, learntEnd), taught.lexemes[learnt] as number, -1);
    return learntEnd;
  }
  if (own >= 0) push(row, at, ownEnd, own, own, own);
  else push(row, at, at + 1, characterAt(table, units[at] as number), shaped(row, shapeNumbers.HAN), -1);
  return Math.max(ownEnd, at + 1);
}

const lastRun: Run = { end: 0 };

function pushLatin(row: Row, at: number): number {
  const { units, taught, vocabulary } = row;
  const { table } = vocabulary;
  let text = readRun(table, units, at, lastRun);
  const run = lastRun.end;
  let stem = run;
  if (units[run - 2] === 39 && units[run - 1] === 115 && (text < 0 || text >= table.words)) {
    stem = run - 2;
    text = stem < at ? -1 : find(table, units, at, stem);
  }
  const phrase = text < 0 ? -1 : phraseAt(table, units, at, stem, text);
  if (phrase >= 0) text = phrase;
  let end = phrase < 0 ? stem : at + lengthOf(table, phrase);
  if (taught !== null) {
    const longer = taughtPhraseEnd(row, at, stem);
    if (longer > end) {
      end = longer;
      text = find(table, units, at, end);
    }
  }
  const known = text < table.words ? text : -1;
  const lexeme = latinLexeme(row, at, end, known);
  push(row, at, end, text, lexeme, known >= 0 ? known : lexeme < table.words ? lexeme : -1);
  if (end === stem && stem < run)
    push(row, stem, run, find(table, units, stem, run), shaped(row, shapeNumbers.POSS), -1);
  return Math.max(end, run);
}

function taughtPhraseEnd({ units, taught }: Row, at: number, stem: number): number {
  if (taught === null || stem < at) return -1;
  const head = find(taught.table, units, at, stem);
  const phrase = head < 0 ? -1 : phraseAt(taught.table, units, at, stem, head);
  return phrase < 0 ? -1 : at + lengthOf(taught.table, phrase);
}

/** What the document taught comes first, then the dictionary, but for names in lower case, then the shape. */
function latinLexeme(row: Row, at: number, end: number, known: number): number {
  const { text, units, taught, vocabulary } = row;
  const learnt = taught === null || end < at ? -1 : find(taught.table, units, at, end);
  if (taught !== null && learnt >= 0 && learnt < taught.table.words) return taught.lexemes[learnt] as number;
  if (
    known >= 0 &&
    setOfWord(vocabulary, known) !== 0 &&
    (!needsCapital(row, known) || isCapital(text.charCodeAt(at)))
  )
    return known;
  if (at > 0 && units[at - 1] === 64) return shaped(row, shapeNumbers['NAME HANDLE']);
  const shape = shapeOfLatin(text, units, at, end, row.count === 0);
  if (shape === compound) return compoundLexeme(row, at, end);
  if (shape === shapeNumbers.PROPER && hasBits(row, row.count - 1, marks.title))
    return shaped(row, shapeNumbers.NAME);
  return shaped(row, shape);
}

/** Names are names with a capital only, but for those that are no other words. */
const needsCapital = ({ vocabulary }: Row, word: number): boolean =>
  ((vocabulary.bits[setOfWord(vocabulary, word)] as number) & marks.nameOrPlain) === marks.name;

/** "on-duty-engineer" is what its last part is, "health-check" no act of checking. */
function compoundLexeme(row: Row, at: number, end: number): number {
  const { units, vocabulary } = row;
  let start = end;
  while (start > at && units[start - 1] !== 45) start -= 1;
  const last = find(vocabulary.table, units, start, end);
  const isWord = last >= 0 && last < vocabulary.table.words;
  return isWord && wordHas(vocabulary, last, marks.people) ? last : shaped(row, shapeNumbers['']);
}

function pushMark(row: Row, at: number): number {
  const { units, vocabulary } = row;
  const unit = units[at] as number;
  if (unit === 64) return at + 1;
  push(row, at, at + 1, characterAt(vocabulary.table, unit), shaped(row, shapeOfMark(units, at)), -1);
  return at + 1;
}

function shapeOfMark(units: Uint16Array, at: number): number {
  const unit = units[at] as number;
  if (unit === 63 || unit === 0xff1f) return shapeNumbers['PUNCT QUESTION'];
  return unit === 39 && at > 0 && units[at - 1] === 115 ? shapeNumbers.POSS : shapeNumbers.PUNCT;
}
