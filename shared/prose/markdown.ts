/** Markdown (CommonMark + GFM) to prose and back. */
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown, gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfm } from 'micromark-extension-gfm';
import type { Prose } from './prose';

/** The tree with source positions, for tools that point into the source. */
export const parseMarkdown = (source: string): Root =>
  fromMarkdown(source, {
    extensions: [gfm(), cjkFriendlyExtension()],
    mdastExtensions: [gfmFromMarkdown()],
  });

/** The tree as Markdown, ending in a newline unless it is empty. */
export const writeMarkdown = (prose: Prose): string =>
  toMarkdown(prose as Root, {
    extensions: [gfmToMarkdown()],
    bullet: '-',
    emphasis: '_',
    rule: '-',
    fences: true,
    listItemIndent: 'one',
    resourceLink: true,
  });

/** A copy without source positions: what documents store. */
export function withoutPositions<Node extends object>(node: Node): Node {
  if (Array.isArray(node)) return node.map(bare) as unknown as Node;
  const entries = Object.entries(node)
    .filter(([key]) => key !== 'position')
    .map(([key, value]) => [key, bare(value)]);
  return Object.fromEntries(entries) as Node;
}

const bare = (value: unknown): unknown =>
  value !== null && typeof value === 'object' ? withoutPositions(value) : value;

/** Markdown as prose; any text is Markdown, hostile nesting may throw. */
export const readMarkdown = (source: string): Prose => withoutPositions(parseMarkdown(source));
