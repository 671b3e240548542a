/** Putting a block of its own behind the line with the caret, or in its place when nothing is written there. */
import { $createHorizontalRuleNode } from '@lexical/extension';
import { $createTableNodeWithDimensions } from '@lexical/table';
import {
  $createParagraphNode,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { $blocksOf, $cellOf } from './places';

/** Something can be written behind it afterwards. Answers what comes there, or null where no block can go. */
export function $insertBlock(node: LexicalNode): LexicalNode | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || $cellOf(selection.anchor.getNode()) !== null) return null;
  const block = $blocksOf(selection).at(-1);
  if ($isParagraphNode(block) && block.isEmpty()) block.replace(node);
  else block?.insertAfter(node);
  return $lineBehind(node);
}

/** The neighbour behind a block, made when there is none. */
export function $lineBehind(node: LexicalNode): LexicalNode {
  const next = node.getNextSibling() ?? $createParagraphNode();
  if (!next.isAttached()) node.insertAfter(next);
  return next;
}

export const insertDivider = (editor: LexicalEditor): void =>
  editor.update(() => void $insertBlock($createHorizontalRuleNode())?.selectStart());

/** The caret goes into its first cell. */
export const insertTable = (editor: LexicalEditor): void =>
  editor.update(() => {
    const table = $createTableNodeWithDimensions(3, 3, { rows: true, columns: false });
    if ($insertBlock(table) !== null) table.getFirstDescendant()?.selectStart();
  });
