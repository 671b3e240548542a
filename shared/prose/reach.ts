/** Whom a paragraph is for at most: a comment before it says so, and stays in the text wherever the text goes. */
import type { Block, Inline } from './prose';

/** For the team alone; for the team and those who lead it. What is not marked is for everybody. */
export const reaches = ['internal', 'executive'] as const;
export type Reach = (typeof reaches)[number];

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
      return inLine(block.children, shows) ? { ...block, children: withoutMarks(block.children) } : null;
    case 'tableRow':
      return block.children.every((cell) => inLine(cell.children, shows))
        ? ({ ...block, children: within(block.children, shows) } as Block)
        : null;
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'table':
    case 'footnoteDefinition': {
      const children = within(block.children, shows);
      const isEmptied = children.length === 0 && block.children.length > 0;
      return isEmptied ? null : ({ ...block, children } as Block);
    }
    default:
      return block;
  }
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
