/**
 * The small language rules are written in, and its matcher. A pattern is a row of items:
 * `word`, `one|other` or `two_words` match text, `{CLASS}` or `{A|B|word}` a word class, `{~3}` skips up to three
 * words inside the clause, `?` makes an item optional, `*` repeats it up to four times, `!` forbids it,
 * `START` and `END` are the edges of the sentence, `STOP` is the end of a clause, `<` and `>` enclose the words to mark, A leading `{SUBJECT:person}` is decided by the subject resolver.
 */
import { cheapestAnchor } from './anchor';
import type { Token } from './tokens';
import { isHan } from './words';

/** Who may stand before the words: see subject.ts. */
export const subjectSlots = ['person', 'human', 'name', 'role', 'anyone', 'other'] as const;
export type SubjectSlot = (typeof subjectSlots)[number];

interface Item {
  readonly kind: 'match' | 'gap' | 'forbid' | 'start' | 'end' | 'stop';
  readonly texts: ReadonlySet<string>;
  /** Literals that may be several tokens, by their first word or, in Chinese, their first character. */
  readonly phrases: ReadonlyMap<string, readonly string[]>;
  readonly classes: readonly string[];
  readonly least: number;
  readonly most: number;
}

/** No match begins more tokens before its anchor than this. */
const reach = 14;

export interface Pattern {
  readonly subject: SubjectSlot | null;
  readonly items: readonly Item[];
  /** Index of the item the gate waits for. */
  readonly anchor: number;
  /** How many tokens before the anchor a match begins, at least and at most. */
  readonly nearest: number;
  readonly furthest: number;
  /** Indices of the items between `<` and `>`; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
}

/** Indices into the tokens: the whole match and the marked part; `end` is exclusive. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** Reads a pattern; throws on one that is malformed, because patterns are the program's own data. */
export function parsePattern(source: string): Pattern {
  const items: Item[] = [];
  let subject: SubjectSlot | null = null;
  let from = 0;
  let to = -1;
  for (const part of source.trim().split(/\s+/)) {
    const slot = /^\{SUBJECT:(\w+)\}$/.exec(part)?.[1];
    if (part === '<') from = items.length;
    else if (part === '>') to = items.length;
    else if (slot !== undefined) subject = subjectSlot(slot, source);
    else items.push(parseItem(part));
  }
  const before = distances(items);
  const anchor = cheapestAnchor(items, (index) => before[index]?.furthest ?? 0, reach);
  if (anchor < 0) throw new Error(`A pattern needs an anchor: ${source}`);
  const { nearest, furthest } = before[anchor] ?? nowhere;
  return { subject, items, anchor, nearest, furthest, from, to: to < 0 ? items.length : to };
}

interface Distance {
  readonly nearest: number;
  readonly furthest: number;
}

const nowhere: Distance = { nearest: 0, furthest: 0 };

/** For each item how many tokens may stand before it in a match, at least and at most. */
function distances(items: readonly Item[]): readonly Distance[] {
  let so: Distance = nowhere;
  return items.map((item) => {
    const here = so;
    if (item.kind !== 'forbid')
      so = { nearest: so.nearest + item.least, furthest: so.furthest + item.most * widestOf(item) };
    return here;
  });
}

function subjectSlot(name: string, source: string): SubjectSlot {
  const slot = subjectSlots.find((known) => known === name);
  if (slot === undefined) throw new Error(`Unknown subject: ${source}`);
  return slot;
}

const noPhrases: Item['phrases'] = new Map();

const edge = (kind: 'start' | 'end' | 'stop'): Item => ({
  kind,
  texts: new Set(),
  phrases: noPhrases,
  classes: [],
  least: 0,
  most: 0,
});

const edges: ReadonlyMap<string, Item> = new Map([
  ['START', edge('start')],
  ['END', edge('end')],
  ['STOP', edge('stop')],
]);

function parseItem(part: string): Item {
  const known = edges.get(part);
  if (known !== undefined) return known;
  const forbid = part.startsWith('!');
  const body = part.replace(/^!/, '').replace(/[?*]$/, '');
  const gap = /^\{~(\d+)\}$/.exec(body)?.[1];
  if (gap !== undefined)
    return { kind: 'gap', texts: new Set(), phrases: noPhrases, classes: [], least: 0, most: Number(gap) };
  const names = body.replace(/^\{|\}$/g, '').split('|');
  const texts = names.filter((name) => !isClassName(name)).map((name) => name.replaceAll('_', ' '));
  return {
    kind: forbid ? 'forbid' : 'match',
    texts: new Set(texts.filter((text) => !text.includes(' '))),
    phrases: byStart(texts.filter((text) => text.includes(' ') || /^\p{Script=Han}{2}/u.test(text))),
    classes: names.filter(isClassName),
    least: /[?*]$/.test(part) ? 0 : 1,
    most: part.endsWith('*') ? 4 : 1,
  };
}

function byStart(phrases: readonly string[]): Item['phrases'] {
  const found = new Map<string, string[]>();
  for (const phrase of phrases) {
    const list = found.get(startOf(phrase));
    if (list === undefined) found.set(startOf(phrase), [phrase]);
    else list.push(phrase);
  }
  return found.size === 0 ? noPhrases : found;
}

/** The first word of Latin text, the first character of Chinese. */
function startOf(text: string): string {
  if (isHan(text.charCodeAt(0))) return text.charAt(0);
  const space = text.indexOf(' ');
  return space < 0 ? text : text.slice(0, space);
}

/** How many tokens one repeat can take: as many as its longest phrase has words, or Chinese characters. */
function widestOf({ phrases }: Item): number {
  let widest = 1;
  for (const list of phrases.values())
    for (const phrase of list)
      widest = Math.max(widest, phrase.includes(' ') ? phrase.split(' ').length : phrase.length);
  return widest;
}

/** Classes are written in capitals, words in lower case, so that one item can name both. */
const isClassName = (name: string): boolean => /^[A-Z]/.test(name);

/** The words, phrases and classes the gate waits for. */
export const anchorOf = (
  pattern: Pattern,
): { readonly texts: readonly string[]; readonly classes: readonly string[] } => {
  const item = pattern.items[pattern.anchor];
  const phrases = [...(item?.phrases.values() ?? [])].flat();
  return { texts: [...(item?.texts ?? []), ...phrases], classes: item?.classes ?? [] };
};

/** Every single literal a pattern names, so that the tokeniser can keep Chinese ones in one piece. */
export const literalsOf = (pattern: Pattern): readonly string[] =>
  pattern.items.flatMap((item) => [...item.texts]);

/** The match whose anchor is at token `at`, or null. */
export function matchAround(pattern: Pattern, tokens: readonly Token[], at: number): Match | null {
  const anchor = pattern.items[pattern.anchor];
  if (anchor === undefined || widthOf(anchor, tokens, at) === 0) return null;
  if (pattern.anchor === 0) return matchAt(pattern, tokens, at);
  const first = Math.max(0, at - pattern.furthest);
  for (let start = at - pattern.nearest; start >= first; start -= 1) {
    const match = matchAt(pattern, tokens, start);
    if (match !== null && match.end > at) return match;
  }
  return null;
}

/** The longest match that begins at token `start`, or null. */
export function matchAt(pattern: Pattern, tokens: readonly Token[], start: number): Match | null {
  const marks: number[] = [];
  const end = matchItems(pattern, 0, tokens, start, marks);
  if (end < 0) return null;
  const from = marks[pattern.from] ?? start;
  const to = marks[pattern.to] ?? end;
  return to > from ? { start, end, from, to } : null;
}

/** Greedy with bounded backtracking: repeats and gaps are at most a few tokens. Answers the end or -1. */
function matchItems(
  pattern: Pattern,
  index: number,
  tokens: readonly Token[],
  at: number,
  marks: number[],
): number {
  marks[index] = at;
  const item = pattern.items[index];
  if (item === undefined) return at;
  if (item.kind === 'forbid')
    return widthOf(item, tokens, at) > 0 ? -1 : matchItems(pattern, index + 1, tokens, at, marks);
  if (item.kind === 'start' || item.kind === 'end' || item.kind === 'stop') {
    return isAtEdge(item.kind, tokens, at) ? matchItems(pattern, index + 1, tokens, at, marks) : -1;
  }
  if (item.kind === 'match' && item.most === 1 && item.least === 1) {
    const width = widthOf(item, tokens, at);
    return width === 0 ? -1 : matchItems(pattern, index + 1, tokens, at + width, marks);
  }
  const ends = endsOf(item, tokens, at);
  for (const next of item.kind === 'gap' ? ends : ends.reverse()) {
    const end = matchItems(pattern, index + 1, tokens, next, marks);
    if (end >= 0) return end;
  }
  return -1;
}

const isAtEdge = (kind: 'start' | 'end' | 'stop', tokens: readonly Token[], at: number): boolean =>
  kind === 'start'
    ? isAtStart(tokens, at)
    : (kind === 'stop' && tokens[at]?.lexeme.classes.has('PUNCT') === true) || isAtEnd(tokens, at);

/** Before the first word of the sentence, or of what follows a colon: bullets and numbers are no words. */
function isAtStart(tokens: readonly Token[], at: number): boolean {
  for (let left = at - 1; left >= 0; left -= 1) {
    if (/^[:：—–]$/.test(tokens[left]?.text ?? '')) return true;
    if (!tokens[left]?.lexeme.classes.has('PUNCT') && !tokens[left]?.lexeme.classes.has('NUM')) return false;
  }
  return true;
}

/** After the last word of the sentence. */
function isAtEnd(tokens: readonly Token[], at: number): boolean {
  for (let right = at; right < tokens.length; right += 1)
    if (!tokens[right]?.lexeme.classes.has('PUNCT')) return false;
  return true;
}

/** Where an item that begins at `at` can end, from the fewest repeats to the most. */
function endsOf(item: Item, tokens: readonly Token[], at: number): number[] {
  const ends = item.least === 0 ? [at] : [];
  let next = at;
  for (let count = 0; count < item.most; count += 1) {
    const width = item.kind === 'gap' ? gapWidth(tokens[next]) : widthOf(item, tokens, next);
    if (width === 0) break;
    next += width;
    ends.push(next);
  }
  return ends;
}

const gapWidth = (token: Token | undefined): number =>
  token === undefined || token.lexeme.classes.has('PUNCT') ? 0 : 1;

/** How many tokens an item takes at a place; 0 when it does not fit. */
function widthOf(item: Item, tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined) return 0;
  if (item.texts.has(token.text)) return 1;
  for (const name of item.classes) if (token.lexeme.classes.has(name)) return 1;
  if (item.phrases.size === 0) return 0;
  for (const phrase of item.phrases.get(startOf(token.text)) ?? []) {
    const width = phraseWidth(phrase, tokens, at);
    if (width > 0) return width;
  }
  return 0;
}

function phraseWidth(phrase: string, tokens: readonly Token[], at: number): number {
  let place = 0;
  for (let index = at; index < tokens.length; index += 1) {
    const text = tokens[index]?.text ?? '';
    if (!phrase.startsWith(text, place)) return 0;
    place += text.length;
    if (place === phrase.length) return index - at + 1;
    if (phrase.charAt(place) === ' ') place += 1;
  }
  return 0;
}
