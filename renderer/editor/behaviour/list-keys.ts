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

/** An item goes deeper only below another one. */
const $canGoDeeper = (item: ListItemNode): boolean => item.getPreviousSibling() !== null;

function $onTab(event: KeyboardEvent): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const items = $selectedItems(selection);
  const first = items[0];
  if (first === undefined) return false;
  if (event.shiftKey) return $shallower(event, items);
  event.preventDefault();
  if ($canGoDeeper(first)) for (const item of items) item.setIndent(item.getIndent() + 1);
  return true;
}

function $shallower(event: KeyboardEvent, items: readonly ListItemNode[]): boolean {
  const nested = items.filter((item) => item.getIndent() > 0);
  if (nested.length === 0) return false;
  event.preventDefault();
  for (const item of nested.toReversed()) item.setIndent(item.getIndent() - 1);
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
