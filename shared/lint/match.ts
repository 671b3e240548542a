/** Finds where a pattern fits the tokens of a sentence. */
import type { BoundItem, BoundPattern } from './bound-pattern';
import { marks } from './marks';
import { firstText, hasBits, type Row } from './row';
import { hasTrace, meetsTrace } from './trace';

/** Indices into the tokens: the whole match and the marked part; `end` is exclusive. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** The match whose anchor is at token `at`, or null. */
export function matchAround(pattern: BoundPattern, row: Row, at: number): Match | null {
  const anchor = pattern.items[pattern.anchor];
  if (anchor === undefined || widthOf(anchor, row, at) === 0) return null;
  if (pattern.anchor === 0) return matchAt(pattern, row, at);
  const first = Math.max(0, at - pattern.furthest);
  for (let start = at - pattern.nearest; start >= first; start -= 1) {
    if (!mayBegin(pattern, row, start)) continue;
    const match = matchAt(pattern, row, start);
    if (match !== null && match.end > at) return match;
  }
  return null;
}

/** Whether everything the pattern needs may be somewhere in the sentence, its anchor first: that is the rarest. */
function mayMatch({ items, anchor, needed }: BoundPattern, row: Row): boolean {
  if (!mayHave(row, items[anchor] as BoundItem)) return false;
  for (const item of needed) if (!mayHave(row, item)) return false;
  return true;
}

const mayHave = ({ classes, trace }: Row, item: BoundItem): boolean =>
  (item.trace !== null && meetsTrace(item.trace, 0, trace)) || hasAny(item, classes, 0);

/** Whether its first item stands at a token, where it has to. */
function mayBegin({ items }: BoundPattern, row: Row, at: number): boolean {
  const first = items[0] as BoundItem;
  return first.kind !== 'match' || first.least === 0 || widthOf(first, row, at) > 0;
}

/** Whether the pattern fits anywhere. */
export function matchesSomewhere(pattern: BoundPattern, row: Row): boolean {
  if (!mayMatch(pattern, row)) return false;
  for (let start = 0; start < row.count; start += 1)
    if (mayBegin(pattern, row, start) && matchAt(pattern, row, start) !== null) return true;
  return false;
}

/** Where each item of the pattern at hand begins; overwritten as the matcher tries. */
const begins: number[] = [];

/** The longest match that begins at token `start`, or null. */
function matchAt(pattern: BoundPattern, row: Row, start: number): Match | null {
  const end = matchItems(pattern, 0, row, start);
  if (end < 0) return null;
  const from = begins[pattern.from] ?? start;
  const to = begins[pattern.to] ?? end;
  return to > from ? { start, end, from, to } : null;
}

/** Greedy with bounded backtracking: repeats and gaps are at most a few tokens. Answers the end or -1. */
function matchItems(pattern: BoundPattern, index: number, row: Row, at: number): number {
  begins[index] = at;
  if (index === pattern.items.length) return at;
  const item = pattern.items[index] as BoundItem;
  switch (item.kind) {
    case 'forbid':
      return widthOf(item, row, at) > 0 ? -1 : matchItems(pattern, index + 1, row, at);
    case 'start':
      return isAtStart(row, at) ? matchItems(pattern, index + 1, row, at) : -1;
    case 'end':
      return isAtEnd(row, at) ? matchItems(pattern, index + 1, row, at) : -1;
    case 'stop':
      return isAtStop(row, at) ? matchItems(pattern, index + 1, row, at) : -1;
    case 'gap':
      return matchGap(pattern, index, row, at);
    default:
      return matchRepeats(pattern, index, row, at, 0);
  }
}

/** The most repeats first. */
function matchRepeats(pattern: BoundPattern, index: number, row: Row, at: number, count: number): number {
  const item = pattern.items[index] as BoundItem;
  const width = count < item.most ? widthOf(item, row, at) : 0;
  const end = width === 0 ? -1 : matchRepeats(pattern, index, row, at + width, count + 1);
  return end >= 0 || count < item.least ? end : matchItems(pattern, index + 1, row, at);
}

/** The fewest words first; a gap ends before a mark. */
function matchGap(pattern: BoundPattern, index: number, row: Row, at: number): number {
  const { most } = pattern.items[index] as BoundItem;
  for (let next = at; ; next += 1) {
    const end = matchItems(pattern, index + 1, row, next);
    if (end >= 0) return end;
    if (next - at === most || next >= row.count || hasBits(row, next, marks.mark)) return -1;
  }
}

/** Before the first word of the sentence, or of what follows a colon: bullets and numbers are no words. */
function isAtStart(row: Row, at: number): boolean {
  for (let left = at - 1; left >= 0; left -= 1) {
    if (opensClause(row, left)) return true;
    if (!hasBits(row, left, marks.markOrNumber)) return false;
  }
  return true;
}

/** A colon or a dash. */
function opensClause({ starts, ends, units }: Row, at: number): boolean {
  const start = starts[at] as number;
  if ((ends[at] as number) - start !== 1) return false;
  const unit = units[start];
  return unit === 58 || unit === 0xff1a || unit === 0x2014 || unit === 0x2013;
}

/** After the last word of the sentence. */
function isAtEnd(row: Row, at: number): boolean {
  for (let right = at; right < row.count; right += 1) if (!hasBits(row, right, marks.mark)) return false;
  return true;
}

/** At the end of a clause. */
const isAtStop = (row: Row, at: number): boolean => hasBits(row, at, marks.mark) || isAtEnd(row, at);

/** How many tokens an item takes at a place; 0 when it does not fit. */
function widthOf(item: BoundItem, row: Row, at: number): number {
  if (at >= row.count) return 0;
  if (hasAny(item, row.vocabulary.bits, row.sets[at] as number)) return 1;
  if (item.trace === null || !hasTrace(item.trace, 0, row.traces[at] as number)) return 0;
  if (item.texts?.has(row.texts[at] as number)) return 1;
  return item.phrases === null ? 0 : widthOfPhrase(item.phrases, row, at);
}

/** Whether a set of bits has a class of the item. */
function hasAny({ classes }: BoundItem, bits: Int32Array, set: number): boolean {
  for (let at = 0; at < classes.length; at += 2)
    if (((bits[set + (classes[at] as number)] as number) & (classes[at + 1] as number)) !== 0) return true;
  return false;
}

function widthOfPhrase(phrases: NonNullable<BoundItem['phrases']>, row: Row, at: number): number {
  for (const phrase of phrases.get(firstText(row, at)) ?? []) {
    const width = phraseWidth(phrase, row, at);
    if (width > 0) return width;
  }
  return 0;
}

/** How many tokens a literal of several takes: they follow each other, blanks in the literal are between them. */
function phraseWidth(phrase: string, { starts, ends, units, count }: Row, at: number): number {
  let place = 0;
  for (let index = at; index < count; index += 1) {
    const start = starts[index] as number;
    const length = (ends[index] as number) - start;
    if (!isPartOf(phrase, place, units, start, length)) return 0;
    place += length;
    if (place === phrase.length) return index - at + 1;
    if (phrase.charCodeAt(place) === 32) place += 1;
  }
  return 0;
}

function isPartOf(phrase: string, place: number, units: Uint16Array, start: number, length: number): boolean {
  if (place + length > phrase.length) return false;
  for (let step = 0; step < length; step += 1)
    if (phrase.charCodeAt(place + step) !== units[start + step]) return false;
  return true;
}
