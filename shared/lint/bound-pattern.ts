/** A pattern in numbers: texts by their place in the table of words, classes by their bits. */
import type { Pattern, SubjectSlot } from './pattern';
import { traceOf } from './trace';
import { unitsOf } from './units';
import { find, type WordTable } from './word-table';

export interface BoundItem {
  readonly kind: Pattern['items'][number]['kind'];
  readonly least: number;
  readonly most: number;
  /** Numbers of texts, or null when there are none. */
  readonly texts: ReadonlySet<number> | null;
  /** Which numbers among the bits of a set hold its classes, each with the bits in it. */
  readonly classes: Int32Array;
  /** Literals of several tokens by the number of the text they begin with. */
  readonly phrases: ReadonlyMap<number, readonly string[]> | null;
  /** Of texts and beginnings of phrases; null when there are none. */
  readonly trace: Int32Array | null;
}

export interface BoundPattern extends Pick<Pattern, 'anchor' | 'nearest' | 'furthest' | 'from' | 'to'> {
  readonly subject: SubjectSlot | null;
  readonly items: readonly BoundItem[];
  /** Items that have to be in the sentence beside the anchor. */
  readonly needed: readonly BoundItem[];
}

/** Where numbers come from. */
export interface NumberSpace {
  readonly table: WordTable;
  readonly width: number;
  readonly classNumber: (name: string) => number;
}

export function bind(pattern: Pattern, space: NumberSpace): BoundPattern {
  const items = pattern.items.map((item) => bindItem(item, space));
  return {
    subject: pattern.subject,
    items,
    needed: items.filter(
      ({ kind, least }, index) => kind === 'match' && least > 0 && index !== pattern.anchor,
    ),
    anchor: pattern.anchor,
    nearest: pattern.nearest,
    furthest: pattern.furthest,
    from: pattern.from,
    to: pattern.to,
  };
}

function bindItem(item: Pattern['items'][number], { table, width, classNumber }: NumberSpace): BoundItem {
  const texts = new Set([...item.texts].map((text) => numberOf(table, text)).filter(isNumber));
  const phrases = new Map(
    Array.from(item.phrases, ([first, list]) => [numberOf(table, first), list] as const).filter(([first]) =>
      isNumber(first),
    ),
  );
  const masks = masksOf(item.classes.map(classNumber).filter(isNumber), width);
  const classes = [...masks.entries()].filter(([, bits]) => bits !== 0).flat();
  return {
    kind: item.kind,
    least: item.least,
    most: item.most,
    texts: texts.size === 0 ? null : texts,
    classes: Int32Array.from(classes),
    phrases: phrases.size === 0 ? null : phrases,
    trace: traceOf([...texts, ...phrases.keys()]),
  };
}

const numberOf = (table: WordTable, text: string): number =>
  find(table, unitsOf(text, new Uint16Array(0)), 0, text.length);

const isNumber = (number: number): boolean => number >= 0;

/** Bits of classes, as many numbers as a set has. */
function masksOf(classes: readonly number[], width: number): Int32Array {
  const masks = new Int32Array(width);
  for (const number of classes) masks[number >>> 5] = (masks[number >>> 5] as number) | (1 << (number & 31));
  return masks;
}
