/** The leaves of a block as the editor holds them: same order and same text as `leavesOf` of its prose. */
import { $isListNode } from '@lexical/list';
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import { $isTableCellNode, $isTableNode, $isTableRowNode } from '@lexical/table';
import {
  $isElementNode,
  $isLineBreakNode,
  $isParagraphNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type TextNode,
} from 'lexical';
import { inlineText, leavesOf } from '../../../shared/prose/leaves';
import { $isKeptBlock, $isKeptInline } from '../bridge/kept-nodes';
import { $isBare, $itemsOf } from '../bridge/lists';
import { $partsOf, isLine } from '../bridge/read-blocks';
import { $readInlines } from '../bridge/read-inlines';

/** The inline nodes of a leaf; null for a leaf inside a kept block, which has none. */
export type Line = readonly LexicalNode[] | null;

export function $linesOf(node: LexicalNode): readonly Line[] {
  if ($isKeptBlock(node)) return leavesOf(node.block()).map(() => null);
  if ($isParagraphNode(node) || $isHeadingNode(node)) return [node.getChildren()];
  if ($isListNode(node))
    return $itemsOf(node).flatMap((parts) => ($isBare(parts) ? [] : parts.flatMap($linesIn)));
  if ($isQuoteNode(node)) return $isVoid(node) ? [] : $linesIn(node);
  if ($isTableNode(node)) return node.getChildren().filter($isTableRowNode).flatMap($cellLines);
  return [];
}

const $linesIn = (element: ElementNode): readonly Line[] =>
  $partsOf(element).flatMap((part) => (isLine(part) ? [part] : $linesOf(part)));

const $cellLines = (row: ElementNode): readonly Line[] =>
  row
    .getChildren()
    .filter($isTableCellNode)
    .map((cell) => {
      const line = cell.getFirstChild();
      return $isElementNode(line) ? line.getChildren() : [];
    });

function $isVoid(quote: ElementNode): boolean {
  const only = quote.getChildrenSize() === 1 ? quote.getFirstChild() : null;
  return $isParagraphNode(only) && only.isEmpty();
}

export const $lineText = (line: Line): string | null =>
  line === null ? null : inlineText($readInlines(line));

/** A text node with where its text starts in the leaf. */
export interface Stretch {
  readonly node: TextNode;
  readonly start: number;
}

/** The texts of a line in order. */
export function $stretches(line: readonly LexicalNode[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  const walk = (nodes: readonly LexicalNode[]): void => {
    for (const node of nodes) {
      if ($isTextNode(node)) stretches.push({ node, start: at });
      if ($isElementNode(node)) walk(node.getChildren());
      else at += $width(node);
    }
  };
  walk(line);
  return stretches;
}

function $width(node: LexicalNode): number {
  if ($isLineBreakNode(node)) return 1;
  return $isKeptInline(node) ? inlineText([node.inline()]).length : node.getTextContentSize();
}

export interface TextPoint {
  readonly node: TextNode;
  readonly offset: number;
}

/** Both ends of a span as points in texts; null where there is no text to hold them. */
export function $pointsOf(
  line: readonly LexicalNode[],
  start: number,
  end: number,
): { readonly start: TextPoint; readonly end: TextPoint } | null {
  const stretches = $stretches(line);
  const until = (stretch: Stretch) => stretch.start + stretch.node.getTextContentSize();
  const first = stretches.find((stretch) => start >= stretch.start && start < until(stretch));
  const last = stretches.findLast((stretch) => end > stretch.start && end <= until(stretch));
  if (first === undefined || last === undefined) return null;
  return {
    start: { node: first.node, offset: start - first.start },
    end: { node: last.node, offset: end - last.start },
  };
}
