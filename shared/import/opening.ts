/** How a finished document of this app opens: what it is called, its title, its facts in a table. What is numbered and drawn anew whenever it is written goes with it. */
import { composeManuscript, defaultNoun } from '../manuscript/compose';
import { inlineText } from '../prose/leaves';
import type { Block } from '../prose/prose';
import { wordsOf } from '../prose/words';
import type { Retrospective } from '../retrospective/retrospective';
import { isFactName } from './facts';
import { isOwnDrawing } from './own-drawings';
import { isOwnSection } from './own-titles';
import { proseWords } from './prose-words';

type Table = Extract<Block, { type: 'table' }>;
type Paragraph = Extract<Block, { type: 'paragraph' }>;

export interface Opening {
  /** Empty for what every document of the language is called. */
  readonly noun: string;
  readonly facts: Table | null;
  /** The blocks without the two, without captions and what is drawn of structures. */
  readonly rest: readonly Block[];
  /** Words of what is written anew whenever the document is. */
  readonly said: readonly string[];
}

/** Null for a document that does not open so, or has no section of ours behind it. */
export function openingOf(blocks: readonly Block[]): Opening | null {
  const at = blocks.findIndex((block) => block.type === 'heading');
  const [noun, ...more] = blocks.slice(0, Math.max(0, at));
  if (noun?.type !== 'paragraph' || more.length > 0 || !blocks.some(isOwnSection)) return null;
  const next = blocks[at + 1];
  const facts = next?.type === 'table' && isFactTable(next) ? next : null;
  if (!facts && !(next && isOwnSection(next))) return null;
  const anew = blocks.filter(
    (block, index) => isOwnDrawing(block) || isCaption(block, blocks[index - 1], blocks[index + 1]),
  );
  const name = inlineText(noun.children).trim();
  return {
    noun: name === defaultNoun.en || name === defaultNoun.zh ? '' : name,
    facts,
    rest: blocks.filter((block) => block !== noun && block !== facts && !anew.includes(block)),
    said: [noun, ...anew].flatMap(proseWords),
  };
}

const cellsOf = (row: Table['children'][number]): readonly string[] =>
  row.children.map(({ children }) => inlineText(children).trim());

/** Labels and values, one or two pairs a row. */
const isFactTable = ({ children }: Table): boolean =>
  children.every((row) =>
    cellsOf(row).every((cell, index, cells) => {
      const isEmpty = cells.slice(index).join('') === '';
      return index % 2 === 1 || isEmpty || isFactName(cell);
    }),
  );

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

/** The rows of facts that the document does not say again as they stand, and the words of those it does. */
export function factsLeft(
  facts: Table,
  document: Retrospective,
): { readonly left: readonly Block[]; readonly said: readonly string[] } {
  const known = new Set(
    (['en', 'zh'] as const).flatMap((language) =>
      composeManuscript(document, { language }).facts.map(({ label, value }) => `${label}\n${value}`),
    ),
  );
  const pairs = facts.children.flatMap((row) => {
    const cells = cellsOf(row);
    return [0, 2].flatMap((at) => (cells[at] ? [[cells[at], cells[at + 1] ?? ''] as const] : []));
  });
  const isKnown = ([label, value]: readonly [string, string]): boolean => known.has(`${label}\n${value}`);
  const left = pairs.filter((pair) => !isKnown(pair));
  return {
    left: left.length === 0 ? [] : [listOf(left)],
    said: pairs.filter(isKnown).flatMap((pair) => pair.flatMap(wordsOf)),
  };
}

const listOf = (pairs: readonly (readonly [string, string])[]): Block => ({
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
