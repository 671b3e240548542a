/** Where in the document a selection stands. */
import { $isListItemNode, type ListItemNode } from '@lexical/list';
import { $isTableCellNode, type TableCellNode } from '@lexical/table';
import {
  $findMatchingParent,
  $getNearestRootOrShadowRoot,
  $getRoot,
  type ElementNode,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';

export const $cellOf = (node: LexicalNode): TableCellNode | null =>
  $findMatchingParent(node, $isTableCellNode);

export const $itemOf = (node: LexicalNode): ListItemNode | null => $findMatchingParent(node, $isListItemNode);

/** The child of `container` that is or holds the node, or null when it is elsewhere. */
export const $childHolding = (container: LexicalNode, node: LexicalNode): LexicalNode | null =>
  $findMatchingParent(node, (each): each is LexicalNode => each.getParent()?.is(container) === true);

/** The blocks a selection touches: neighbours in the root or in the quotation or cell that holds both ends. */
export function $blocksOf(selection: RangeSelection): readonly LexicalNode[] {
  const anchor = selection.anchor.getNode();
  const focus = selection.focus.getNode();
  const container = commonContainer(anchor, focus);
  const ends = [anchor, focus].map((node) => $childHolding(container, node)?.getIndexWithinParent() ?? 0);
  return container.getChildren().slice(Math.min(...ends), Math.max(...ends) + 1);
}

function commonContainer(one: LexicalNode, other: LexicalNode): ElementNode {
  const container = $getNearestRootOrShadowRoot(one);
  return container.is($getNearestRootOrShadowRoot(other)) ? container : $getRoot();
}

/** Whether a collapsed selection stands before everything in the element. */
export function $isAtStart(selection: RangeSelection, element: ElementNode): boolean {
  if (!selection.isCollapsed() || selection.anchor.offset !== 0) return false;
  let node: LexicalNode = selection.anchor.getNode();
  while (!node.is(element)) {
    if (node.getPreviousSibling() !== null) return false;
    const parent: ElementNode | null = node.getParent();
    if (parent === null) return false;
    node = parent;
  }
  return true;
}
