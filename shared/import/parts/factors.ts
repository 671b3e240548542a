/** Factors as numbered points, F1 and F1.2 below it, each with lines that say what kind it is and what it rests on. */
import { familyLabels } from '../../manuscript/labels';
import { inlineText } from '../../prose/leaves';
import type { Block } from '../../prose/prose';
import { defaultCategories } from '../../retrospective/factor-categories';
import { emptyFactor, type Factor } from '../../retrospective/factors';
import { plainInlines } from '../plain';
import { keyOf, type List, type ListItem, lineOf } from './labels';
import type { Loose, PartReader } from './part';

type NumberedFactor = Extract<Loose, { is: 'factor' }>;

const numbered = /^F(\d{1,3}(?:\.\d{1,3}){0,20})[.:：、]?\s+([\s\S]*)$/u;

const fieldLabels = {
  evidence: { en: 'Evidence', zh: '证据' },
  counterEvidence: { en: 'Would not be involved if', zh: '何种证据说明无关' },
} as const;

/** The factors of a section: points of lists, and the lines below each wherever Word has put them. */
export const readFactors: PartReader = ({ blocks, kind, makeId }) => {
  if (kind === 'questions') return [];
  const taken: Block[] = [];
  const factors: NumberedFactor[] = [];
  let isOpen = false;
  let aside = false;
  for (const block of blocks) {
    const found = block.type === 'list' ? pointsOf(block, { aside, makeId, isAdded: isOpen }) : null;
    const last = factors.at(-1);
    if (found) factors.push(...found);
    else if (isOpen && last && block.type === 'paragraph') {
      const factor = withLine(last.factor, block);
      if (factor) factors[factors.length - 1] = { ...last, factor };
      isOpen = factor !== null;
    } else isOpen = false;
    if (block.type === 'heading') aside = isAside(inlineText(block.children));
    if (found) isOpen = true;
    if (isOpen) taken.push(block);
  }
  const numbers = factors.map(({ number }) => number).filter((number) => number !== '');
  if (numbers.length === 0 || new Set(numbers).size < numbers.length) return [];
  return [{ lists: {}, loose: numberedAll(factors), blocks: taken, titles: numbers }];
};

/** Those without a number go behind the others, at the highest level. */
function numberedAll(factors: readonly NumberedFactor[]): readonly NumberedFactor[] {
  let last = Math.max(...factors.map(({ number }) => Number(/^F(\d+)/.exec(number)?.[1] ?? 0)));
  return factors.map((factor) => {
    if (factor.number !== '') return factor;
    last += 1;
    return { ...factor, number: `F${last}` };
  });
}

const isAside = (title: string): boolean =>
  /^(?:other factors considered|其他考虑过的因素)$/i.test(title.trim());

/** How points are read: what stands among factors without a number was added by hand. */
interface Reading {
  readonly aside: boolean;
  readonly makeId: () => string;
  readonly isAdded: boolean;
}

/** A number set bold is that of a factor; a bare F1 may be a key. */
const isBold = ({ children: [first] }: ListItem): boolean => {
  const [number] = first?.type === 'paragraph' ? first.children : [];
  return number?.type === 'strong' && numberIn(first) !== null;
};

/** Null unless every point of the list, and of those in it, is a factor: by its number, or because it stands among others. */
function pointsOf(list: List, reading: Reading): readonly NumberedFactor[] | null {
  const isAmong = reading.isAdded || list.children.some(isBold);
  const points = list.children.map(({ children, checked }) => {
    const [first, ...rest] = children;
    if (first?.type === 'list' && rest.length === 0) return pointsOf(first, reading);
    const mayBe = typeof checked !== 'boolean' && (isAmong || numberIn(first) !== null);
    const start = mayBe ? factorOf(first, reading.makeId) : null;
    return start && below(rest, { ...start, aside: reading.aside }, reading);
  });
  return points.every((point) => point !== null) && points.length > 0 ? points.flat() : null;
}

function below(
  rest: readonly Block[],
  point: NumberedFactor,
  reading: Reading,
): readonly NumberedFactor[] | null {
  let { factor } = point;
  const more: NumberedFactor[] = [];
  for (const block of rest) {
    if (block.type === 'list') {
      const inner = pointsOf(block, { ...reading, isAdded: false });
      if (!inner) return null;
      more.push(...inner);
    } else {
      const next = block.type === 'paragraph' ? withLine(factor, block) : null;
      if (!next) return null;
      factor = next;
    }
  }
  return [{ ...point, factor }, ...more];
}

/** "F1.2" and what stands behind it; null where no number stands there. */
function numberIn(block: Block | undefined): readonly [number: string, statement: string] | null {
  const plain = block?.type === 'paragraph' ? plainInlines(block.children) : null;
  const [, number, statement] = (plain?.links.length === 0 && numbered.exec(`${plain.text} `)) || [];
  return number === undefined || statement === undefined ? null : [`F${number}`, statement.trim()];
}

/** The number is empty where none stands there. */
function factorOf(block: Block | undefined, makeId: () => string): Omit<NumberedFactor, 'aside'> | null {
  const plain = block?.type === 'paragraph' ? plainInlines(block.children) : null;
  if (!plain || plain.links.length > 0) return null;
  const [number, statement] = numberIn(block) ?? ['', plain.text];
  return { is: 'factor', number, factor: { ...emptyFactor(makeId(), null), statement } };
}

/** What a line below a factor says of it; null where it says something else. */
function withLine(factor: Factor, block: Block): Factor | null {
  const line = lineOf(block);
  const field = line && keyOf(fieldLabels, line.label);
  if (line && field) return factor[field] === '' ? { ...factor, [field]: line.text } : null;
  const plain = block.type === 'paragraph' ? plainInlines(block.children) : null;
  return plain && plain.links.length === 0 ? withKind(factor, plain.text) : null;
}

/** "System · Process · within our reach · hypothesis". */
function withKind(factor: Factor, text: string): Factor | null {
  let read: Factor = factor;
  for (const part of text.split(' · ').map((one) => one.trim())) {
    const family = keyOf(familyLabels, part);
    const category = defaultCategories.find(({ name }) => keyOf({ name }, part) !== null);
    if (family) read = { ...read, family };
    else if (category) read = { ...read, category: category.id };
    else if (/^(?:within our reach|我方可控)$/i.test(part)) read = { ...read, ownSide: true };
    else if (/^(?:hypothesis|假设)$/i.test(part)) read = { ...read, confidence: 'hypothesis' };
    else return null;
  }
  return read;
}
