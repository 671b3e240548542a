/** The content of an element that may hold blocks, text, or (after an odd edit) both, as blocks. */
import { $isDecoratorNode, $isElementNode, type ElementNode, type LexicalNode } from 'lexical';
import type { Block } from '../../../shared/prose/prose';
import { $readInlines } from './read-inlines';

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
  $partsOf(element).map((part) =>
    isLine(part) ? { type: 'paragraph', children: $readInlines(part) } : $read(part),
  );
