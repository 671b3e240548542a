/** Prose to Lexical and back: a top-level block, with the mark before it, is one child of the root. */
import { $isCodeNode } from '@lexical/code';
import { $createHorizontalRuleNode, $isHorizontalRuleNode } from '@lexical/extension';
import { $isListNode } from '@lexical/list';
import {
  $createHeadingNode,
  $createQuoteNode,
  $isHeadingNode,
  $isQuoteNode,
  type HeadingNode,
  type QuoteNode,
} from '@lexical/rich-text';
import { $isTableNode } from '@lexical/table';
import {
  $createParagraphNode,
  $getRoot,
  $isElementNode,
  $isParagraphNode,
  $setState,
  type ElementNode,
  type LexicalNode,
  type NodeKey,
} from 'lexical';
import type { Blockquote, Heading } from 'mdast';
import type { Block, Prose } from '../../../shared/prose/prose';
import { joinMarks, type MarkedBlock, reachMark } from '../../../shared/prose/reach';
import { $readCode, $writeCode } from './code';
import { $createKeptBlock, $isKeptBlock } from './kept-nodes';
import { $readList, $writeList } from './lists';
import { $readBlocks, $withMark, type HeldBlock } from './read-blocks';
import { $readInlines } from './read-inlines';
import { reachState } from './states';
import { $readTable, $writeTable } from './tables';
import { $writeInlines } from './write-inlines';

type Writers = { readonly [K in Block['type']]: (block: Extract<Block, { type: K }>) => LexicalNode };

const headingTags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

const $writeHeading = (block: Heading): HeadingNode =>
  $createHeadingNode(headingTags[block.depth - 1]).append(...$writeInlines(block.children));

function $writeQuote(block: Blockquote): QuoteNode {
  const content =
    block.children.length === 0 ? [$createParagraphNode()] : joinMarks(block.children).map($writeMarked);
  return $createQuoteNode({ shadowRoot: true }).append(...content);
}

const writers: Writers = {
  paragraph: (block) => $createParagraphNode().append(...$writeInlines(block.children)),
  heading: $writeHeading,
  blockquote: $writeQuote,
  list: (block) => $writeList(block, $writeBlock),
  code: $writeCode,
  table: $writeTable,
  thematicBreak: () => $createHorizontalRuleNode(),
  html: $createKeptBlock,
  definition: $createKeptBlock,
  footnoteDefinition: $createKeptBlock,
  yaml: $createKeptBlock,
  listItem: $createKeptBlock,
  tableRow: $createKeptBlock,
  tableCell: $createKeptBlock,
  text: $createKeptBlock,
  strong: $createKeptBlock,
  emphasis: $createKeptBlock,
  delete: $createKeptBlock,
  inlineCode: $createKeptBlock,
  break: $createKeptBlock,
  link: $createKeptBlock,
  linkReference: $createKeptBlock,
  image: $createKeptBlock,
  imageReference: $createKeptBlock,
  footnoteReference: $createKeptBlock,
};

/** One block as one Lexical node. Inside an update only. */
export const $writeBlock = (block: Block): LexicalNode => writers[block.type](block as never);

const $writeMarked = ({ block, reach }: MarkedBlock): LexicalNode => {
  const node = $writeBlock(block);
  return reach === null ? node : $setState(node, reachState, reach);
};

/** Fills the empty root and answers for each block of the prose the key of its node: a mark is of the node it marks. */
export function $writeProse(prose: Prose): readonly NodeKey[] {
  const nodes = joinMarks(prose.children).map($writeMarked);
  $getRoot().append(...(nodes.length === 0 ? [$createParagraphNode()] : nodes));
  return nodes.flatMap($withMark).map(({ node }) => node.getKey());
}

const $readHeading = (node: HeadingNode): Heading => ({
  type: 'heading',
  depth: (headingTags.indexOf(node.getTag()) + 1) as Heading['depth'],
  children: $readInlines(node.getChildren()),
});

const isVoid = (blocks: readonly Block[]): boolean =>
  blocks.length === 1 && blocks[0]?.type === 'paragraph' && blocks[0].children.length === 0;

function $readQuote(node: QuoteNode): Blockquote {
  const blocks = $readBlocks(node, $readBlock);
  return { type: 'blockquote', children: (isVoid(blocks) ? [] : blocks) as Blockquote['children'] };
}

const $readParagraph = (node: LexicalNode): Block => ({
  type: 'paragraph',
  children: $isElementNode(node)
    ? $readInlines(node.getChildren())
    : [{ type: 'text', value: node.getTextContent() }],
});

/** One Lexical node as one block; a node nobody knows is a paragraph of its text. */
export function $readBlock(node: LexicalNode): Block {
  if ($isHeadingNode(node)) return $readHeading(node);
  if ($isListNode(node)) return $readList(node, $readBlock);
  if ($isTableNode(node)) return $readTable(node, $readBlock);
  if ($isCodeNode(node)) return $readCode(node);
  if ($isQuoteNode(node)) return $readQuote(node);
  if ($isHorizontalRuleNode(node)) return { type: 'thematicBreak' };
  if ($isKeptBlock(node)) return node.block();
  return $readParagraph(node);
}

/** An editor without any text shows one empty paragraph, which is no block of the prose. */
export function $proseNodes(root: ElementNode): readonly LexicalNode[] {
  const nodes = root.getChildren();
  const only = nodes.length === 1 ? nodes[0] : undefined;
  return $isParagraphNode(only) && only.isEmpty() ? [] : nodes;
}

/** What the node is in the prose: itself, or its mark. */
export const $readHeld = ({ node, mark }: HeldBlock): Block =>
  mark === null ? $readBlock(node) : reachMark(mark);

export const $readProse = (): Prose => ({
  type: 'root',
  children: $proseNodes($getRoot()).flatMap($withMark).map($readHeld),
});
