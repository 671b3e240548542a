/** Keys in lists: Tab moves an item with all its parts, Backspace joins a part to the one before. */
import { $isListItemNode, $isListNode, type ListItemNode } from '@lexical/list';
import {
  $getSelection,
  $getState,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  KEY_BACKSPACE_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalEditor,
  mergeRegister,
  type RangeSelection,
} from 'lexical';
import { $isMore } from '../bridge/lists';
import { itemPart } from '../bridge/states';
import { $isAtStart, $itemOf } from './places';

/** The list items the selection touches, each followed by the parts that belong to it. */
function $selectedItems(selection: RangeSelection): readonly ListItemNode[] {
  const items = new Set<ListItemNode>();
  for (const node of [selection.anchor.getNode(), ...selection.getNodes()]) {
    const item = $itemOf(node);
    if (item === null || $isListNode(item.getFirstChild())) continue;
    items.add(item);
    for (const part of $partsAfter(item)) items.add(part);
  }
  return [...items];
}

function $partsAfter(item: ListItemNode): readonly ListItemNode[] {
  const parts: ListItemNode[] = [];
  for (const sibling of item.getNextSiblings()) {
    if (!$isListItemNode(sibling) || !$isMore(sibling)) break;
    if (!$isListNode(sibling.getFirstChild())) parts.push(sibling);
  }
  return parts;
}

/** The selected items when they can go deeper, which the first of a list cannot, or shallower. */
function $movable(by: 1 | -1): readonly ListItemNode[] {
  const selection = $getSelection();
  const items = $isRangeSelection(selection) ? $selectedItems(selection) : [];
  if (by === -1) return items.filter((item) => item.getIndent() > 0);
  return (items[0]?.getPreviousSibling() ?? null) === null ? [] : items;
}

export const $canIndent = (by: 1 | -1): boolean => $movable(by).length > 0;

function $indent(by: 1 | -1): void {
  const items = $movable(by);
  for (const item of by === 1 ? items : items.toReversed()) item.setIndent(item.getIndent() + by);
}

export const indent = (editor: LexicalEditor, by: 1 | -1): void => editor.update(() => $indent(by));

/** Tab in a list is always the list's; Shift+Tab leaves it from its outermost items. */
function $onTab(event: KeyboardEvent): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || $selectedItems(selection).length === 0) return false;
  if (event.shiftKey && !$canIndent(-1)) return false;
  event.preventDefault();
  $indent(event.shiftKey ? -1 : 1);
  return true;
}

function $onBackspace(event: KeyboardEvent): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const item = $itemOf(selection.anchor.getNode());
  if (item === null || $getState(item, itemPart) !== 'more' || !$isAtStart(selection, item)) return false;
  const before = item.getPreviousSibling();
  if (!$isListItemNode(before) || $isListNode(before.getFirstChild())) return false;
  event.preventDefault();
  const end = before.getChildrenSize();
  before.append(...item.getChildren());
  item.remove();
  before.select(end, end);
  return true;
}

export const ListKeysExtension = defineExtension({
  name: 'afterword/list-keys',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(KEY_TAB_COMMAND, $onTab, COMMAND_PRIORITY_LOW),
      editor.registerCommand(KEY_BACKSPACE_COMMAND, $onBackspace, COMMAND_PRIORITY_LOW),
    ),
});
