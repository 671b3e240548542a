/** Rules as sentences with their hinges, when, then, because, and labelled lines below; and what to start, stop, keep and try. */
import { practiceLabels, ruleLabels } from '../../manuscript/labels';
import { inlineText } from '../../prose/leaves';
import type { Inline } from '../../prose/prose';
import type { Practice, Rule } from '../../retrospective/rules';
import { emptyRule } from '../../retrospective/rules';
import { plainInlines } from '../plain';
import { keyOf, type Line, type List, linesOf } from './labels';
import type { Found, PartReader, Place } from './part';

type Parts = Pick<Rule, 'condition' | 'result' | 'mechanism'>;
type Hinge = keyof Parts;

const hinges: readonly (readonly [Hinge, RegExp])[] = [
  ['condition', /^(?:when|if|当|如果)$/i],
  ['result', /^(?:then|往往|则|就会)$/i],
  ['mechanism', /^(?:because|因为)$/i],
];

const fieldLabels = {
  condition: { en: 'Condition', zh: '条件' },
  result: { en: 'Result', zh: '结果' },
  mechanism: { en: 'Mechanism', zh: '机制' },
  ...ruleLabels,
} as const;

const otherNames: readonly (readonly [keyof typeof fieldLabels, RegExp])[] = [
  ['boundary', /^(?:boundary|limits?|边界|适用边界|适用范围)$/],
  ['signal', /^(?:signal|信号)$/],
  ['casesFor', /^(?:cases for|佐证案例)$/],
  ['casesAgainst', /^(?:cases against|反例)$/],
];

const ruleTitle = /^(?:rule|pattern|规律|规则)\s*\d{1,3}\b/iu;

/** The rules of a section, each under its heading or told in one sentence. */
export const readRules: PartReader = (place) => {
  const { blocks } = place;
  const found: Found[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    const isTitled = block?.type === 'heading' && ruleTitle.test(inlineText(block.children));
    const taken =
      isTitled || place.kind === 'lessons' ? ruleAt(place, isTitled ? at + 1 : at, isTitled) : null;
    if (!taken) continue;
    const titles = isTitled && block?.type === 'heading' ? [inlineText(block.children)] : [];
    found.push({ ...taken, titles, blocks: isTitled && block ? [block, ...taken.blocks] : taken.blocks });
    at += found.at(-1)?.blocks.length ?? 0;
    at -= 1;
  }
  return [...found, ...readPractices(place)];
};

/** A rule that begins at a block: its sentence, the lines below it, or both. Without a heading the sentence has all three hinges. */
function ruleAt({ blocks, makeId }: Place, at: number, isTitled: boolean): Omit<Found, 'titles'> | null {
  const [first, second] = blocks.slice(at, at + 2);
  const sentence = first?.type === 'paragraph' ? sentenceOf(first.children) : null;
  if (!sentence && !isTitled) return null;
  const whole = sentence !== null && Object.values(sentence).every((part) => part !== '');
  if (!isTitled && !whole) return null;
  const below = sentence ? second : first;
  const lines = below?.type === 'list' ? linesOf(below) : null;
  const start: Rule = { ...emptyRule(makeId()), ...sentence };
  const rule =
    lines?.reduce<Rule | null>((read, line) => read && withLine(read, line, makeId), start) ?? null;
  const taken = [...(sentence && first ? [first] : []), ...(rule && below ? [below] : [])];
  return taken.length === 0 ? null : { lists: { rules: [rule ?? start] }, blocks: taken };
}

function withLine(rule: Rule, { label, text }: Line, makeId: () => string): Rule | null {
  const field = keyOf(fieldLabels, label, otherNames);
  if (field === null) return null;
  const one = { id: makeId(), retrospective: null, text };
  if (field === 'firstSeen')
    return /^(?:first seen here|本次首见)$/i.test(text.trim()) ? { ...rule, firstSeen: true } : null;
  if (field === 'casesFor' || field === 'casesAgainst') return { ...rule, [field]: [...rule[field], one] };
  return rule[field] === '' ? { ...rule, [field]: text } : null;
}

/** By the bold hinges, or where nothing is bold by their words. */
function sentenceOf(inlines: readonly Inline[]): Parts | null {
  const plain = plainInlines(inlines);
  if (!plain || plain.links.length > 0) return null;
  return byBold(inlines) ?? byWords(plain.text);
}

function byBold(inlines: readonly Inline[]): Parts | null {
  const parts: { hinge: Hinge; nodes: Inline[] }[] = [];
  for (const node of inlines) {
    const text = node.type === 'strong' ? inlineText(node.children).trim() : '';
    const hinge = hinges.find(([, form]) => form.test(text))?.[0];
    if (hinge) parts.push({ hinge, nodes: [] });
    else if (parts.length === 0 && inlineText([node]).trim() !== '') return null;
    else parts.at(-1)?.nodes.push(node);
  }
  if (parts.length === 0 || new Set(parts.map(({ hinge }) => hinge)).size < parts.length) return null;
  const read = parts.map(({ hinge, nodes }, index) => [
    hinge,
    ending(plainInlines(nodes)?.text ?? '', index === parts.length - 1),
  ]);
  return { condition: '', result: '', mechanism: '', ...Object.fromEntries(read) };
}

/** The comma before the next hinge is of the sentence. */
const ending = (text: string, isLast: boolean): string => (isLast ? text : text.replace(/\s*[,，]$/u, ''));

function byWords(text: string): Parts | null {
  const [, condition, result, mechanism] =
    /^(?:When|If) ([\s\S]{3,}?), then ([\s\S]{3,}?),? because ([\s\S]{3,})$/iu.exec(text) ??
    /^(?:当|如果)([\s\S]{2,}?)[，,]\s*(?:往往|则|就会)([\s\S]{2,}?)[，,]\s*因为([\s\S]{2,})$/u.exec(text) ??
    [];
  return condition === undefined || result === undefined || mechanism === undefined
    ? null
    : { condition, result, mechanism };
}

const otherHabits: readonly (readonly [Practice['kind'], RegExp])[] = [
  ['keep', /^(?:continue|继续|坚持)$/],
  ['try', /^(?:experiment|尝试)$/],
];

/** Lists whose every point begins with one of the four words. */
const readPractices = ({ blocks, makeId }: Place): readonly Found[] =>
  blocks.flatMap((block): Found[] => {
    const lines = block.type === 'list' ? linesOf(block) : null;
    const kinds = lines?.map(({ label }) => keyOf(practiceLabels, label, otherHabits)) ?? [];
    if (!lines || lines.length === 0 || kinds.includes(null)) return [];
    const practices = lines.map(({ text }, index): Practice => {
      return { id: makeId(), kind: kinds[index] ?? 'try', text };
    });
    return [{ lists: { practices }, blocks: [block as List], titles: lines.map(({ label }) => label) }];
  });
