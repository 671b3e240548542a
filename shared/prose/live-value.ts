/** Values in the text that follow the timeline: a link without words whose address names what is computed. */
import type { Block, Inline } from './prose';

/** Handling times, the whole, and how the time was shared among the phases. */
export const liveValues = [
  'detect',
  'acknowledge',
  'contain',
  'restore',
  'notify',
  'total',
  'phases',
] as const;
export type LiveValue = (typeof liveValues)[number];

const prefix = '#computed-';

/** The node that stands for the value; only what it is of is kept, never the value. */
export const liveNode = (value: LiveValue): Extract<Inline, { type: 'link' }> => ({
  type: 'link',
  url: `${prefix}${value}`,
  title: null,
  children: [],
});

/** What the node is the value of, or null for any other node. */
export function readLive(node: Block): LiveValue | null {
  if (node.type !== 'link' || node.children.length > 0 || !node.url.startsWith(prefix)) return null;
  return liveValues.find((value) => node.url === prefix + value) ?? null;
}

/** The blocks with the texts of their values in place of the values. */
export const fillLive = (blocks: readonly Block[], textOf: (value: LiveValue) => string): readonly Block[] =>
  blocks.map((block) => filled(block, textOf));

function filled(node: Block, textOf: (value: LiveValue) => string): Block {
  const value = readLive(node);
  if (value !== null) return { type: 'text', value: textOf(value) };
  if (!('children' in node)) return node;
  let isChanged = false;
  const children = node.children.map((child) => {
    const next = filled(child, textOf);
    isChanged ||= next !== child;
    return next;
  });
  return isChanged ? ({ ...node, children } as Block) : node;
}
