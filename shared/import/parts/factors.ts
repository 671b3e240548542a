/** Factors as numbered points, F1 and F1.2 below it, each with lines that say what kind it is and what it rests on. */
import { familyLabels } from '../../manuscript/labels';
import { inlineText } from '../../prose/leaves';
import type { Block } from '../../prose/prose';
import { defaultCategories } from '../../retrospective/factor-categories';
import { emptyFactor, type Factor } from '../../retrospective/factors';
import { plainInlines } from '../plain';
import { keyOf, type List, lineOf } from './labels';
import type { Found, Loose, PartReader } from './part';

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
    const found = block.type === 'list' ? pointsOf(block, aside, makeId) : null;
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
  if (factors.length === 0 || new Set(factors.map(titleOf)).size < factors.length) return [];
  const found: Found = { lists: {}, loose: factors, blocks: taken, titles: factors.map(titleOf) };
  return [found];
};

const isAside = (title: string): boolean =>
  /^(?:other factors considered|其他考虑过的因素)$/i.test(title.trim());

const titleOf = ({ number }: NumberedFactor): string => number;

/** Null unless every point of the list, and of those in it, is a factor. */
function pointsOf(list: List, aside: boolean, makeId: () => string): readonly NumberedFactor[] | null {
  const points = list.children.map(({ children }) => {
    const [first, ...rest] = children;
    if (first?.type === 'list' && rest.length === 0) return pointsOf(first, aside, makeId);
    const start = factorOf(first, makeId);
    return start && below(rest, { ...start, aside }, makeId);
  });
  return points.every((point) => point !== null) && points.length > 0 ? points.flat() : null;
}

function below(
  rest: readonly Block[],
  point: NumberedFactor,
  makeId: () => string,
): readonly NumberedFactor[] | null {
  let { factor } = point;
  const more: NumberedFactor[] = [];
  for (const block of rest) {
    if (block.type === 'list') {
      const inner = pointsOf(block, point.aside, makeId);
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

function factorOf(block: Block | undefined, makeId: () => string): Omit<NumberedFactor, 'aside'> | null {
  const plain = block?.type === 'paragraph' ? plainInlines(block.children) : null;
  const [, number, statement] = (plain?.links.length === 0 && numbered.exec(`${plain.text} `)) || [];
  if (number === undefined || statement === undefined) return null;
  const factor = { ...emptyFactor(makeId(), null), statement: statement.trim() };
  return { is: 'factor', number: `F${number}`, factor };
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
