/** Whom a paragraph is for at most: a comment before it says so, and stays in the text wherever the text goes. */
import type { Block, Inline } from './prose';

/** For the team alone; for the team and those who lead it. What is not marked is for everybody. */
export const reaches = ['internal', 'executive'] as const;
export type Reach = (typeof reaches)[number];

/** Whichever lets fewer read. */
export const stricter = (one: Reach, other: Reach | null): Reach =>
  one === 'internal' || other === null ? one : other;

/** The mark as a block of its own: it speaks of the next block, before a heading of all that stands under it. */
export const reachMark = (reach: Reach): Extract<Block, { type: 'html' }> => ({
  type: 'html',
  value: `<!-- for: ${reach} -->`,
});

/** What a mark says, inside a line too; null for any other node. */
export function readReach(node: Block): Reach | null {
  if (node.type !== 'html') return null;
  const [, name] = /^<!--\s{0,9}for:\s{0,9}([a-z]{1,12})\s{0,9}-->$/.exec(node.value.trim()) ?? [];
  return reaches.find((reach) => reach === name) ?? null;
}

/** Whether it is a mark as it is written here; others stay as they were typed. */
const isOurs = (node: Block): node is Extract<Block, { type: 'html' }> => {
  const reach = readReach(node);
  return reach !== null && node.type === 'html' && node.value === reachMark(reach).value;
};

/** A block, and the mark before it. */
export interface MarkedBlock {
  readonly block: Block;
  readonly reach: Reach | null;
}

/**
 * Marks joined to the blocks they stand before. One before nothing or an empty line stays a block itself, and so does one
 * between two lists: it is what keeps them apart.
 */
export function joinMarks(blocks: readonly Block[]): readonly MarkedBlock[] {
  const joined: MarkedBlock[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at] as Block;
    const next = blocks[at + 1];
    const parts = next?.type === 'list' && joined.at(-1)?.block.type === 'list';
    const isMark = isOurs(block) && next !== undefined && canBeMarked(next) && !parts;
    joined.push(isMark ? { block: next, reach: readReach(block) } : { block, reach: null });
    if (isMark) at += 1;
  }
  return joined;
}

/** An empty line is gone from the file, and its mark would speak of what comes next. */
const canBeMarked = (block: Block): boolean =>
  readReach(block) === null && !(block.type === 'paragraph' && block.children.length === 0);

/** The words of a line that ends in a mark, behind one space, and what it says; null for any other line. */
export function markAtEnd(
  line: readonly Inline[],
): { readonly words: readonly Inline[]; readonly reach: Reach } | null {
  const mark = line.at(-1);
  const reach = mark && isOurs(mark) ? readReach(mark) : null;
  const before = line.at(-2);
  if (reach === null || line.slice(0, -1).some((node) => readReach(node) !== null)) return null;
  if (before === undefined) return { words: [], reach };
  if (before.type !== 'text' || !/[^ ] $|^ $/.test(before.value)) return null;
  const last = before.value.slice(0, -1);
  return { words: [...line.slice(0, -2), ...(last === '' ? [] : [{ ...before, value: last }])], reach };
}

/** The line with a mark at its end, as `markAtEnd` takes it apart. */
export function withMarkAtEnd(words: readonly Inline[], reach: Reach): readonly Inline[] {
  const last = words.at(-1);
  if (last === undefined) return [reachMark(reach)];
  const spaced =
    last.type === 'text'
      ? words.with(-1, { ...last, value: `${last.value} ` })
      : [...words, { type: 'text' as const, value: ' ' }];
  return [...spaced, reachMark(reach)];
}

/** The blocks for a reader to whom these reaches are shown: without all marks, and without what they keep back. */
export function within(blocks: readonly Block[], shows: (reach: Reach) => boolean): readonly Block[] {
  const kept: Block[] = [];
  let next: Reach | null = null;
  let hiddenBelow = Number.POSITIVE_INFINITY;
  for (const block of blocks) {
    if (block.type === 'heading' && block.depth <= hiddenBelow) hiddenBelow = Number.POSITIVE_INFINITY;
    const said = readReach(block);
    if (said !== null) {
      next = said;
      continue;
    }
    const isHidden = next !== null && !shows(next);
    next = null;
    if (isHidden && block.type === 'heading') hiddenBelow = Math.min(hiddenBelow, block.depth);
    const isBelow = hiddenBelow !== Number.POSITIVE_INFINITY;
    const shown = isHidden || isBelow ? null : inBlock(block, shows);
    if (shown !== null) kept.push(shown);
  }
  return kept;
}

/** The block without marks, or null where a mark in its own line keeps it back. */
function inBlock(block: Block, shows: (reach: Reach) => boolean): Block | null {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      return inLine(block.children, shows) ? unmarked(block) : null;
    case 'tableRow':
      return block.children.every((cell) => inLine(cell.children, shows))
        ? ({ ...block, children: within(block.children, shows) } as Block)
        : null;
    case 'listItem':
      return isLineShown(block.children[0], shows) ? inContainer(block, shows) : null;
    case 'blockquote':
    case 'list':
    case 'table':
    case 'footnoteDefinition':
      return inContainer(block, shows);
    default:
      return block;
  }
}

function unmarked<Line extends Extract<Block, { children: Inline[] }>>(block: Line): Line {
  const children = withoutMarks(block.children);
  return children.length === block.children.length ? block : { ...block, children };
}

/** What hangs under a line that is kept back is kept back with it. */
const isLineShown = (first: Block | undefined, shows: (reach: Reach) => boolean): boolean =>
  first?.type !== 'paragraph' || inLine(first.children, shows);

function inContainer(
  block: Extract<Block, { children: readonly Block[] }>,
  shows: (reach: Reach) => boolean,
): Block | null {
  const children = within(block.children, shows);
  const isEmptied = children.length === 0 && block.children.length > 0;
  return isEmptied ? null : ({ ...block, children } as Block);
}

const inLine = (line: readonly Inline[], shows: (reach: Reach) => boolean): boolean =>
  line.every((node) => {
    const reach = readReach(node);
    return reach === null || shows(reach);
  });

function withoutMarks(line: readonly Inline[]): Inline[] {
  const words = line.filter((node) => readReach(node) === null);
  const last = words.at(-1);
  if (words.length === line.length || last?.type !== 'text') return words;
  return words.with(-1, { ...last, value: last.value.trimEnd() });
}
