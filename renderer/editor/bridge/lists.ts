/** Lists: an item of several blocks is several Lexical list items in a row (see `ItemPart`). */
import {
  $createListItemNode,
  $createListNode,
  $isListItemNode,
  $isListNode,
  type ListItemNode,
  type ListNode,
} from '@lexical/list';
import { $getState, $setState, type LexicalNode } from 'lexical';
import type { BlockContent, DefinitionContent, List, ListItem, Paragraph } from 'mdast';
import type { Block } from '../../../shared/prose/prose';
import { markAtEnd, withMarkAtEnd } from '../../../shared/prose/reach';
import { $readBlocks } from './read-blocks';
import { boxless, itemPart, numbered, reachState, spread } from './states';
import { $writeInlines } from './write-inlines';

export function $writeList(list: List, $write: (block: Block) => LexicalNode): ListNode {
  const checks = list.children.some((item) => typeof item.checked === 'boolean');
  const type = checks ? 'check' : list.ordered ? 'number' : 'bullet';
  const node = $createListNode(type, list.start ?? 1);
  $setState(node, spread, list.spread === true);
  $setState(node, numbered, checks && list.ordered === true);
  return node.append(...list.children.flatMap((item) => $writeItem(item, checks, $write)));
}

function $writeItem(item: ListItem, checks: boolean, $write: (block: Block) => LexicalNode): ListItemNode[] {
  const [first, ...more] = item.children;
  const head = $createListItemNode(item.checked ?? undefined);
  $setState(head, spread, item.spread === true);
  $setState(head, boxless, checks && typeof item.checked !== 'boolean');
  if (first === undefined) return [head];
  const line = first.type === 'paragraph' ? markAtEnd(first.children) : null;
  if (line !== null && line.words.length > 0) {
    $setState(head, reachState, line.reach).append(...$writeInlines(line.words));
    return [head, ...more.map((block) => $writeMore(block, $write))];
  }
  if (first.type !== 'paragraph') $setState(head, itemPart, 'first');
  $fill(head, first, $write);
  return [head, ...more.map((block) => $writeMore(block, $write))];
}

function $writeMore(block: Block, $write: (block: Block) => LexicalNode): ListItemNode {
  const part = $createListItemNode();
  if (block.type !== 'list') $setState(part, itemPart, 'more');
  return $fill(part, block, $write);
}

const $fill = (part: ListItemNode, block: Block, $write: (block: Block) => LexicalNode): ListItemNode =>
  part.append(...(block.type === 'paragraph' ? $writeInlines(block.children) : [$write(block)]));

/** Whether a Lexical list item belongs to the item of the one before it. */
export function $isMore(node: ListItemNode): boolean {
  const part = $getState(node, itemPart);
  return (
    part === 'more' || (part === null && node.getChildrenSize() === 1 && $isListNode(node.getFirstChild()))
  );
}

export function $readList(node: ListNode, $read: (node: LexicalNode) => Block): List {
  const checks = node.getListType() === 'check';
  const ordered = node.getListType() === 'number' || $getState(node, numbered);
  return {
    type: 'list',
    ordered,
    start: ordered ? node.getStart() : null,
    spread: $getState(node, spread),
    children: $itemsOf(node).map((parts) => $readItem(parts, checks, $read)),
  };
}

/** The items of a list, each as the Lexical list items it is made of. */
export function $itemsOf(list: ListNode): readonly (readonly ListItemNode[])[] {
  const items: ListItemNode[][] = [];
  for (const part of list.getChildren()) {
    if (!$isListItemNode(part)) continue;
    const last = items.at(-1);
    if (last !== undefined && $isMore(part)) last.push(part);
    else items.push([part]);
  }
  return items;
}

/** An item of nothing, not even a paragraph. */
export const $isBare = (parts: readonly ListItemNode[]): boolean =>
  parts.length === 1 && parts[0]?.isEmpty() === true;

function $readItem(
  parts: readonly ListItemNode[],
  checks: boolean,
  $read: (node: LexicalNode) => Block,
): ListItem {
  const head = parts[0] as ListItemNode;
  const children = $isBare(parts) ? [] : parts.flatMap((part) => $readBlocks(part, $read));
  const reach = $getState(head, reachState);
  const [line] = children;
  if (reach !== null && line?.type === 'paragraph' && line.children.length > 0)
    children[0] = { ...line, children: [...withMarkAtEnd(line.children, reach)] as Paragraph['children'] };
  return {
    type: 'listItem',
    spread: $getState(head, spread),
    checked: checks && !$getState(head, boxless) ? head.getChecked() === true : null,
    children: children as (BlockContent | DefinitionContent)[],
  };
}
