/** Moving the selected blocks past their neighbour by keyboard; in a list, the item with all its parts. */
import { $isListNode, type ListItemNode } from '@lexical/list';
import {
  $findMatchingParent,
  $getSelection,
  $isNodeSelection,
  $isRangeSelection,
  type BaseSelection,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { $itemsOf } from '../bridge/lists';
import { $isBlock } from '../bridge/read-blocks';
import { $blocksOf, $itemOf } from './places';
import { $tableAt } from './tables';

export type Direction = 'up' | 'down';

/** What moves as one, in order, and what it moves past. */
interface Move {
  readonly moved: readonly LexicalNode[];
  readonly past: readonly LexicalNode[];
}

export function $canMove(selection: BaseSelection | null, direction: Direction): boolean {
  const move = $moveOf(selection, direction);
  return move !== null && move.past.length > 0;
}

function $moveOf(selection: BaseSelection | null, direction: Direction): Move | null {
  const table = $tableAt(selection);
  if (table !== null) return $pastBlock([table], direction);
  if ($isNodeSelection(selection)) return $pastBlock($blockOf(selection.getNodes()[0]), direction);
  if (!$isRangeSelection(selection)) return null;
  const item = $itemOf(selection.anchor.getNode());
  return item === null ? $pastBlock($blocksOf(selection), direction) : $pastItem(item, direction);
}

const $blockOf = (node: LexicalNode | undefined): readonly LexicalNode[] => {
  const block = node === undefined ? null : $isBlock(node) ? node : $findMatchingParent(node, $isBlock);
  return block === null ? [] : [block];
};

function $pastBlock(moved: readonly LexicalNode[], direction: Direction): Move {
  const neighbour = direction === 'up' ? moved[0]?.getPreviousSibling() : moved.at(-1)?.getNextSibling();
  return { moved, past: neighbour ? [neighbour] : [] };
}

function $pastItem(item: ListItemNode, direction: Direction): Move | null {
  const list = item.getParent();
  if (!$isListNode(list)) return null;
  const items = $itemsOf(list);
  const at = items.findIndex((parts) => parts.some((part) => part.is(item)));
  return { moved: items[at] ?? [], past: items[at + (direction === 'up' ? -1 : 1)] ?? [] };
}

/** The selection goes along. */
export const moveBlock = (editor: LexicalEditor, direction: Direction): void =>
  editor.update(() => {
    const move = $moveOf($getSelection(), direction);
    const target = direction === 'up' ? move?.past[0] : move?.past.at(-1);
    if (!move || !target) return;
    if (direction === 'up') for (const node of move.moved) target.insertBefore(node, false);
    else for (const node of move.moved.toReversed()) target.insertAfter(node, false);
  });
