/** The content of an element that may hold blocks, text, or (after an odd edit) both, as blocks. */
import { $isDecoratorNode, $isElementNode, type ElementNode, type LexicalNode } from 'lexical';
import type { Block } from '../../../shared/prose/prose';
import { $readInlines } from './read-inlines';

const isBlock = (node: LexicalNode): boolean =>
  ($isElementNode(node) || $isDecoratorNode(node)) && !node.isInline();

/** Stretches of text between blocks become paragraphs; an empty element is one empty paragraph. */
export function $readBlocks(element: ElementNode, $read: (node: LexicalNode) => Block): Block[] {
  const blocks: Block[] = [];
  let line: LexicalNode[] = [];
  const endLine = () => {
    if (line.length > 0) blocks.push({ type: 'paragraph', children: $readInlines(line) });
    line = [];
  };
  for (const child of element.getChildren()) {
    if (!isBlock(child)) {
      line.push(child);
      continue;
    }
    endLine();
    blocks.push($read(child));
  }
  endLine();
  return blocks.length > 0 ? blocks : [{ type: 'paragraph', children: [] }];
}
