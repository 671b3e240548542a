/** What of the text carries a mark of its readers: a block, an item with its first line, a row, or what is marked already. */
import { $isListItemNode, $isListNode, type ListItemNode } from '@lexical/list';
import { $isTableRowNode } from '@lexical/table';
import {
  $findMatchingParent,
  $getNearestRootOrShadowRoot,
  $getState,
  $isRangeSelection,
  $isRootNode,
  type BaseSelection,
  type LexicalNode,
} from 'lexical';
import type { Reach } from '../../../shared/prose/reach';
import { $isMore } from '../bridge/lists';
import { itemPart, reachState } from '../bridge/states';
import { $childHolding } from './places';

export const $reachOf = (node: LexicalNode): Reach | null => $getState(node, reachState);

/** What carries the mark there: what is marked already, else the item, the row or the block; nothing for all of the text. */
export function $unitOf(node: LexicalNode): LexicalNode | null {
  if ($isRootNode(node)) return null;
  const marked = $findMatchingParent(node, (each): each is LexicalNode => $reachOf(each) !== null);
  return marked ?? $rowOf(node) ?? $lineItemOf(node) ?? $blockOf(node);
}

const $blockOf = (node: LexicalNode): LexicalNode | null =>
  $childHolding($getNearestRootOrShadowRoot(node), node);

/** A table without its header would not be understood: the header stands for all of it. */
function $rowOf(node: LexicalNode): LexicalNode | null {
  const row = $findMatchingParent(node, $isTableRowNode);
  return row?.getPreviousSibling() ? row : (row?.getParent() ?? null);
}

/** The part of the item that has its first line; an item that begins with a block has none to mark. */
export function $lineItemOf(node: LexicalNode): LexicalNode | null {
  let item: ListItemNode | null = $findMatchingParent(node, $isListItemNode);
  while (item !== null && $isMore(item)) {
    const before: LexicalNode | null = item.getPreviousSibling();
    item = $isListItemNode(before) ? before : null;
  }
  return item === null || $getState(item, itemPart) === 'first' ? null : item;
}

export function $units(selection: BaseSelection | null): ReadonlySet<LexicalNode> {
  if (selection === null) return new Set();
  const ends = $isRangeSelection(selection) ? [selection.anchor.getNode(), selection.focus.getNode()] : [];
  const touched = [...ends, ...selection.getNodes().filter((node) => !$holdsOthers(node))];
  const units = new Map(touched.flatMap((node) => $unitOf(node) ?? []).map((unit) => [unit.getKey(), unit]));
  return new Set(units.values());
}

/** The root and lists are among the selected nodes whenever something in them is. */
const $holdsOthers = (node: LexicalNode): boolean => node.getParent() === null || $isListNode(node);
