/** How a finished document of this app opens: what it is called, its title, its facts. What is numbered and drawn anew whenever it is written goes with it. */
import { composeManuscript, defaultNoun } from '../manuscript/compose';
import { inlineText } from '../prose/leaves';
import type { Block } from '../prose/prose';
import { wordsOf } from '../prose/words';
import type { Retrospective } from '../retrospective/retrospective';
import { isFactName } from './facts';
import { isOwnDrawing } from './own-drawings';
import { isOwnSection, ownWordings } from './own-titles';
import { type List, linesOf } from './parts/labels';
import { proseWords } from './prose-words';

type Table = Extract<Block, { type: 'table' }>;
type Paragraph = Extract<Block, { type: 'paragraph' }>;

export interface Opening {
  /** Empty for what every document of the language is called. */
  readonly noun: string;
  readonly facts: Block | null;
  /** The blocks without the two, without captions and what is drawn of structures. */
  readonly rest: readonly Block[];
  /** Words of what is written anew whenever the document is. */
  readonly said: readonly string[];
}

/**
 * Null for a document of others. Ours is known by how it opens, and where a hand changed that, by two sections that only
 * this app calls so.
 */
export function openingOf(blocks: readonly Block[]): Opening | null {
  const at = blocks.findIndex((block) => block.type === 'heading');
  const section = blocks.findIndex(isOwnSection);
  if (section < 0) return null;
  const noun = nounIn(blocks.slice(0, Math.max(0, at)));
  const between = blocks.slice(at + 1, Math.max(at + 1, section));
  const facts = between.find((block) => pairsOf(block).length > 0) ?? null;
  const opensSo = noun !== null && (facts === null ? section === at + 1 : between[0] === facts);
  if (!opensSo && ownWordings(blocks) < 2) return null;
  const anew = blocks.filter(
    (block, index) => isOwnDrawing(block) || isCaption(block, blocks[index - 1], blocks[index + 1]),
  );
  const name = noun ? inlineText(noun.children).trim() : '';
  return {
    noun: name === defaultNoun.en || name === defaultNoun.zh ? '' : name,
    facts,
    rest: blocks.filter((block) => block !== noun && block !== facts && !anew.includes(block)),
    said: [...(noun ? [noun] : []), ...anew].flatMap(proseWords),
  };
}

const longestNoun = 40;

/** The only line above the title, where it is no sentence. */
function nounIn([only, ...more]: readonly Block[]): Paragraph | null {
  if (only?.type !== 'paragraph' || more.length > 0) return null;
  const text = inlineText(only.children).trim();
  return text.length <= longestNoun && !/[.。:：;；]/.test(text) ? only : null;
}

const cellsOf = (row: Table['children'][number]): readonly string[] =>
  row.children.map(({ children }) => inlineText(children).trim());

type Pair = readonly [label: string, value: string];

/** Labels and values, one or two pairs a row, or one a point; none where a label is of anything else. */
function pairsOf(block: Block): readonly Pair[] {
  const pairs =
    block.type === 'table' ? pairsInRows(block) : block.type === 'list' ? pairsInPoints(block) : [];
  return pairs.every(([label]) => isFactName(label)) ? pairs : [];
}

const pairsInRows = ({ children }: Table): readonly Pair[] =>
  children.flatMap((row) => {
    const cells = cellsOf(row);
    return [0, 2].flatMap((at) => (cells[at] ? [[cells[at], cells[at + 1] ?? ''] as const] : []));
  });

const pairsInPoints = (list: List): readonly Pair[] =>
  (linesOf(list) ?? []).map(({ label, text }) => [label, text] as const);

/** "Table 3 Timeline" above a table, "Figure 1 …" below a picture. */
function isCaption(block: Block, before: Block | undefined, after: Block | undefined): boolean {
  if (block.type !== 'paragraph') return false;
  const [label] = block.children;
  const [, kind] =
    label?.type === 'strong'
      ? (/^(Table|Figure|表|图)\s?\d{1,4}$/.exec(inlineText(label.children).trim()) ?? [])
      : [];
  if (kind === 'Table' || kind === '表') return after?.type === 'table';
  return kind !== undefined && before !== undefined && (isPicture(before) || isOwnDrawing(before));
}

const isPicture = (block: Block): block is Paragraph =>
  block.type === 'paragraph' && block.children.some(({ type }) => type === 'image');

/** The facts that the document does not say again as they stand, and the words of those it does. */
export function factsLeft(
  facts: Block,
  document: Retrospective,
): { readonly left: readonly Block[]; readonly said: readonly string[] } {
  const known = new Set(
    (['en', 'zh'] as const).flatMap((language) =>
      composeManuscript(document, { language }).facts.map(({ label, value }) => `${label}\n${value}`),
    ),
  );
  const pairs = pairsOf(facts);
  const isKnown = ([label, value]: Pair): boolean => known.has(`${label}\n${value}`);
  const left = pairs.filter((pair) => !isKnown(pair));
  return {
    left: left.length === 0 ? [] : [listOf(left)],
    said: pairs.filter(isKnown).flatMap((pair) => pair.flatMap(wordsOf)),
  };
}

const listOf = (pairs: readonly Pair[]): Block => ({
  type: 'list',
  ordered: false,
  start: null,
  spread: false,
  children: pairs.map(([label, value]) => ({
    type: 'listItem',
    spread: false,
    checked: null,
    children: [{ type: 'paragraph', children: [{ type: 'text', value: `${label}: ${value}` }] }],
  })),
});
