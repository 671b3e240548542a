/** The content of an element that may hold blocks, text, or (after an odd edit) both, as blocks. */
import {
  $getState,
  $isDecoratorNode,
  $isElementNode,
  $isParagraphNode,
  type ElementNode,
  type LexicalNode,
} from 'lexical';
import type { Block } from '../../../shared/prose/prose';
import { type Reach, reachMark } from '../../../shared/prose/reach';
import { $readInlines } from './read-inlines';
import { reachState } from './states';

/** A child that is a block, or a stretch of neighbours that are not. */
export type Part = LexicalNode | readonly LexicalNode[];

export const isLine = (part: Part): part is readonly LexicalNode[] => Array.isArray(part);

export const $isBlock = (node: LexicalNode): boolean =>
  ($isElementNode(node) || $isDecoratorNode(node)) && !node.isInline();

/** An empty element is one empty line. */
export function $partsOf(element: ElementNode): readonly Part[] {
  const parts: (LexicalNode | LexicalNode[])[] = [];
  for (const child of element.getChildren()) {
    const last = parts.at(-1);
    if ($isBlock(child)) parts.push(child);
    else if (Array.isArray(last)) last.push(child);
    else parts.push([child]);
  }
  return parts.length > 0 ? parts : [[]];
}

/** Stretches of text between blocks become paragraphs. */
export const $readBlocks = (element: ElementNode, $read: (node: LexicalNode) => Block): Block[] =>
  $partsOf(element).flatMap((part): Block[] =>
    isLine(part)
      ? [{ type: 'paragraph', children: $readInlines(part) }]
      : $withMark(part).map((held) => (held.mark === null ? $read(part) : reachMark(held.mark))),
  );

/** A node as the blocks it is: what it says, and before that the mark it may have. */
export interface HeldBlock {
  readonly node: LexicalNode;
  /** What the mark says; null for the block itself. */
  readonly mark: Reach | null;
}

export function $withMark(node: LexicalNode): readonly HeldBlock[] {
  const reach = $getState(node, reachState);
  const isMarked = reach !== null && !($isParagraphNode(node) && node.isEmpty());
  return isMarked
    ? [
        { node, mark: reach },
        { node, mark: null },
      ]
    : [{ node, mark: null }];
}
