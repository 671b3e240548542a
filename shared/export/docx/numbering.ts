/** The part `word/numbering.xml`: bullets, numbers that begin anew with every list, numbered headings. */
import type { Design } from './design';
import type { HeadingNumber } from './look';
import { namespaces, part, tag, val } from './xml';

/** Deeper lists stay at the ninth level, as Word has no more. */
export const deepest = 8;
/** Twips a list stands in from the text around it. */
export const listStep = 340;

/** Bullets and headings have one list each for the whole document; ordered lists come after them. */
export const bulletList = 1;
export const headingList = 2;
const firstOrdered = 3;

/** Where an ordered list begins: its depth and its first number. */
interface Ordered {
  readonly level: number;
  readonly start: number;
}

export interface Numbering {
  /** The number of a new ordered list. */
  ordered(list: Ordered): number;
  readonly bullets: number;
  /** Definitions and lists as XML; those of a lender come first. */
  xml(lent?: Lent): string;
}

/** Definitions and lists of another document, and the highest number each of them uses. */
export interface Lent {
  /** The start tag they stood in, with the namespaces they need. */
  readonly root: string;
  readonly definitions: string;
  readonly lists: string;
  readonly highest: number;
}

/** Numbers of lists are counted from above those of a lender. */
export function createNumbering(design: Design, offset = 0): Numbering {
  const lists: Ordered[] = [];
  return {
    bullets: bulletList + offset,
    ordered: (list) => {
      lists.push(list);
      return firstOrdered + offset + lists.length - 1;
    },
    xml: (lent) => numberingPart(design, lists, offset, lent),
  };
}

function numberingPart(design: Design, lists: readonly Ordered[], offset: number, lent?: Lent): string {
  const numbers = lent ? undefined : design.face.numbers;
  const definitions = [
    definition(offset + 1, 'hybridMultilevel', levels.map(bulletLevel)),
    definition(offset + 2, 'hybridMultilevel', levels.map(orderedLevel)),
    ...(numbers ? [definition(offset + 3, 'multilevel', headingLevels(numbers, design))] : []),
  ];
  const all = [
    list(offset + bulletList, offset + 1),
    ...(numbers ? [list(offset + headingList, offset + 3)] : []),
    ...lists.map((one, index) => list(offset + firstOrdered + index, offset + 2, restart(one))),
  ];
  const own = [definitions.join(''), all.join('')] as const;
  if (!lent) return part(tag('w:numbering', { 'xmlns:w': namespaces['xmlns:w'] }, own.join('')));
  return part(`${lent.root}${lent.definitions}${own[0]}${lent.lists}${own[1]}</w:numbering>`);
}

const levels = Array.from({ length: deepest + 1 }, (_, level) => level);

const definition = (id: number, kind: string, content: readonly string[]): string =>
  tag('w:abstractNum', { 'w:abstractNumId': id }, val('w:multiLevelType', kind) + content.join(''));

const list = (id: number, of: number, rest = ''): string =>
  tag('w:num', { 'w:numId': id }, val('w:abstractNumId', of) + rest);

const restart = ({ level, start }: Ordered): string =>
  tag('w:lvlOverride', { 'w:ilvl': level }, val('w:startOverride', start));

const place = (level: number): string =>
  `<w:pPr>${tag('w:ind', { 'w:left': listStep * (level + 1), 'w:hanging': listStep })}</w:pPr>`;

const signs = ['•', '–', '◦'] as const;
const formats = ['decimal', 'lowerLetter', 'lowerRoman'] as const;

const bulletLevel = (level: number): string =>
  tag(
    'w:lvl',
    { 'w:ilvl': level },
    [
      val('w:start', 1),
      val('w:numFmt', 'bullet'),
      val('w:lvlText', signs[level % signs.length] ?? '•'),
      val('w:lvlJc', 'left'),
      place(level),
      '<w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial" w:hint="default"/></w:rPr>',
    ].join(''),
  );

const orderedLevel = (level: number): string =>
  tag(
    'w:lvl',
    { 'w:ilvl': level },
    [
      val('w:start', 1),
      val('w:numFmt', formats[level % formats.length] ?? 'decimal'),
      val('w:lvlText', `%${level + 1}.`),
      val('w:lvlJc', 'left'),
      place(level),
    ].join(''),
  );

const numberedKeys = ['heading1', 'heading2', 'heading3'] as const;

const headingLevels = (numbers: readonly HeadingNumber[], { ids }: Design): readonly string[] =>
  numbers.map(({ text, format, suffix }, level) =>
    tag(
      'w:lvl',
      { 'w:ilvl': level },
      [
        val('w:start', 1),
        val('w:numFmt', format),
        val('w:pStyle', ids[numberedKeys[level] ?? 'heading3']),
        val('w:suff', suffix),
        val('w:lvlText', text),
        val('w:lvlJc', 'left'),
        `<w:pPr>${tag('w:ind', { 'w:left': 0, 'w:firstLine': 0 })}</w:pPr>`,
      ].join(''),
    ),
  );
