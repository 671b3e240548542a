/** Whom a passage is for: what of the text the selection marks, and what keeps its mark when the writer goes on. */
import { $isListItemNode, $isListNode, type ListItemNode } from '@lexical/list';
import { $isHeadingNode } from '@lexical/rich-text';
import { $isTableRowNode } from '@lexical/table';
import {
  $findMatchingParent,
  $getNearestRootOrShadowRoot,
  $getSelection,
  $getState,
  $isRangeSelection,
  $setState,
  type BaseSelection,
  COMMAND_PRIORITY_CRITICAL,
  defineExtension,
  INSERT_PARAGRAPH_COMMAND,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import type { Reach } from '../../../shared/prose/reach';
import { $isMore } from '../bridge/lists';
import { itemPart, reachState } from '../bridge/states';
import { $childHolding } from './places';

const $reachOf = (node: LexicalNode): Reach | null => $getState(node, reachState);

/** What carries the mark there: what is marked already, else the item, the row or the block. */
function $unitOf(node: LexicalNode): LexicalNode | null {
  const marked = $findMatchingParent(node, (each): each is LexicalNode => $reachOf(each) !== null);
  return marked ?? $rowOf(node) ?? $itemOf(node) ?? $blockOf(node);
}

const $blockOf = (node: LexicalNode): LexicalNode | null =>
  $childHolding($getNearestRootOrShadowRoot(node), node);

/** A table without its header would not be understood: the header stands for all of it. */
function $rowOf(node: LexicalNode): LexicalNode | null {
  const row = $findMatchingParent(node, $isTableRowNode);
  return row?.getPreviousSibling() ? row : (row?.getParent() ?? null);
}

/** The part of the item that has its first line; an item that begins with a block has none to mark. */
function $itemOf(node: LexicalNode): LexicalNode | null {
  let item: ListItemNode | null = $findMatchingParent(node, $isListItemNode);
  while (item !== null && $isMore(item)) {
    const before: LexicalNode | null = item.getPreviousSibling();
    item = $isListItemNode(before) ? before : null;
  }
  return item === null || $getState(item, itemPart) === 'first' ? null : item;
}

function $units(selection: BaseSelection | null): ReadonlySet<LexicalNode> {
  if (selection === null) return new Set();
  const ends = $isRangeSelection(selection) ? [selection.anchor.getNode(), selection.focus.getNode()] : [];
  const touched = [...ends, ...selection.getNodes().filter((node) => !$holdsOthers(node))];
  const units = new Map(touched.flatMap((node) => $unitOf(node) ?? []).map((unit) => [unit.getKey(), unit]));
  return new Set(units.values());
}

/** The root and lists are among the selected nodes whenever something in them is. */
const $holdsOthers = (node: LexicalNode): boolean => node.getParent() === null || $isListNode(node);

/** Whom all of it is for; null when that is everybody, or not the same for all. */
export function $reachAt(selection: BaseSelection | null): Reach | 'everyone' | null {
  const said = new Set([...$units(selection)].map((unit) => $reachOf(unit) ?? ('everyone' as const)));
  return said.size === 1 ? ([...said][0] ?? null) : null;
}

export const setReach = (editor: LexicalEditor, reach: Reach | null): void =>
  editor.update(() => {
    for (const unit of $units($getSelection())) $setState(unit, reachState, reach);
  });

export const $copyReach = (from: LexicalNode, to: LexicalNode): LexicalNode =>
  $setState(to, reachState, $reachOf(from));

/** Does something that may put other nodes in the place of the marked one, which then are marked, too. */
export function $keepingReach<T>(run: () => T): T {
  const before = $reachAt($getSelection());
  const answer = run();
  if (before !== null && before !== 'everyone') $markUnmarked(before);
  return answer;
}

function $markUnmarked(reach: Reach): void {
  for (const unit of $units($getSelection())) if ($reachOf(unit) === null) $setState(unit, reachState, reach);
}

/** Enter in the middle must not hand the second half to everybody; what follows a heading is under it anyway. */
function $enter(editor: LexicalEditor): void {
  const [before] = $units($getSelection());
  const reach = before ? $reachOf(before) : null;
  editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined);
  const [after] = $units($getSelection());
  if (!before || !after || reach === null || $reachOf(after) !== null) return;
  const isSplit = before.getType() === after.getType() || ($isHeadingNode(after) && !before.isAttached());
  if (isSplit) $setState(after, reachState, reach);
}

function registerEnter(editor: LexicalEditor): () => void {
  let isInside = false;
  return editor.registerCommand(
    INSERT_PARAGRAPH_COMMAND,
    () => {
      if (isInside) return false;
      isInside = true;
      try {
        $enter(editor);
      } finally {
        isInside = false;
      }
      return true;
    },
    COMMAND_PRIORITY_CRITICAL,
  );
}

export const ReadersExtension = defineExtension({ name: 'afterword/readers', register: registerEnter });
