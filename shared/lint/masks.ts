/** What in a block is not the writer's own prose: code, addresses, quotations. */
import type { Span } from '../prose/prose';
import type { LintBlock } from './block';

/** Where a quotation that begins with a mark ends: its closing mark, and how many units may stand between. */
interface Quotes {
  readonly close: string;
  readonly least: number;
  readonly most: number;
}

/** Quotations are somebody else's words; code and book titles are names. */
const quotes: ReadonlyMap<string, Quotes> = new Map([
  ['`', { close: '`', least: 1, most: 200 }],
  ['"', { close: '"', least: 1, most: 240 }],
  ['“', { close: '”', least: 1, most: 240 }],
  ['‘', { close: '’', least: 1, most: 240 }],
  ['「', { close: '」', least: 1, most: 240 }],
  ['『', { close: '』', least: 1, most: 240 }],
  ['《', { close: '》', least: 1, most: 80 }],
  ["'", { close: "'", least: 2, most: 120 }],
]);
const opening = /[`"“‘「『《']/g;

const address = /:\/\/[^\s，。；）]|@[\w-]{1,64}\.[\w.-]{2,64}/g;

/** Spans in order that do not overlap. */
export function masksOf(block: LintBlock): readonly Span[] {
  const addresses = addressesIn(block.text);
  const quotations = quotationsIn(block.text);
  if (block.masks.length + addresses.length + quotations.length === 0) return none;
  const spans = [...block.masks, ...addresses, ...quotations];
  spans.sort((a, b) => a.start - b.start);
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last === undefined || span.start >= last.end) merged.push(span);
    else if (span.end > last.end) merged[merged.length - 1] = { start: last.start, end: span.end };
  }
  return merged;
}

const none: readonly Span[] = [];

function quotationsIn(text: string): readonly Span[] {
  opening.lastIndex = 0;
  let match = opening.exec(text);
  if (match === null) return none;
  const spans: Span[] = [];
  const closingFrom = nextPlaces(text);
  for (; match !== null; match = opening.exec(text)) {
    const start = match.index;
    const end = quotationEnd(text, start, closingFrom);
    if (end < 0) continue;
    spans.push({ start, end });
    opening.lastIndex = end;
  }
  return spans;
}

function quotationEnd(text: string, start: number, closingFrom: ReturnType<typeof nextPlaces>): number {
  const { close, least, most } = quotes.get(text.charAt(start)) ?? { close: '', least: 0, most: 0 };
  const isSingle = close === "'" || close === '’';
  if (close === "'" && start > 0 && /[\w']/.test(text.charAt(start - 1))) return -1;
  const end = closingFrom(close, start + 1);
  const length = end - start - 1;
  if (end < 0 || length < least || length > most || closingFrom('\n', start + 1) < end) return -1;
  return isSingle && /\w/.test(text.charAt(end + 1)) ? -1 : end + 1;
}

/** Next places of characters, each looked for once: asked for ever later places. */
function nextPlaces(text: string): (character: string, from: number) => number {
  const known = new Map<string, number>();
  return (character, from) => {
    const last = known.get(character) ?? -1;
    if (last >= from) return last;
    const found = text.indexOf(character, from);
    const place = found < 0 ? Number.POSITIVE_INFINITY : found;
    known.set(character, place);
    return place;
  };
}

/** Addresses on the web and of mail, with the letters before the mark they are known by. */
function addressesIn(text: string): readonly Span[] {
  if (!text.includes('://') && !text.includes('@')) return none;
  return [...text.matchAll(address)].map((match) => ({
    start: wordStart(text, match.index),
    end: match.index + match[0].length,
  }));
}

function wordStart(text: string, at: number): number {
  let start = at;
  while (start > Math.max(0, at - 64) && /[\w.+-]/.test(text.charAt(start - 1))) start -= 1;
  return start;
}
