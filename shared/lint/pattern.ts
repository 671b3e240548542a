/**
 * The small language rules are written in. A pattern is a row of items:
 * `word`, `one|other` or `two_words` match text, `{CLASS}` or `{A|B|word}` a word class, `{~3}` skips up to three
 * words inside the clause, `?` makes an item optional, `*` repeats it up to four times, `!` forbids it,
 * `START` and `END` are the edges of the sentence, `STOP` is the end of a clause, `<` and `>` enclose the words to mark, A leading `{SUBJECT:person}` is decided by the subject resolver.
 */
import { cheapestAnchor } from './anchor';
import { isHan } from './letters';

/** Who may stand before the words: see subject.ts. */
export const subjectSlots = ['person', 'human', 'mind', 'name', 'role', 'anyone', 'other'] as const;
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
