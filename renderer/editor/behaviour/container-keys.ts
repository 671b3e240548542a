/** Keys in quotations and table cells: how to get out of the one, and stay on one line in the other. */
import { $isQuoteNode, type QuoteNode } from '@lexical/rich-text';
import { $insertTableRowAtNode, $isTableRowNode, type TableCellNode } from '@lexical/table';
import {
  $findMatchingParent,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_BACKSPACE_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';
import { $cellOf, $childHolding, $isAtStart } from './places';

function $quoteAround(): { quote: QuoteNode; child: ReturnType<typeof $childHolding> } | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const node = selection.anchor.getNode();
  const quote = $findMatchingParent(node, $isQuoteNode);
  return quote === null ? null : { quote, child: $childHolding(quote, node) };
}

/** Enter on an empty last line leaves the quotation. */
function $leaveQuote(): boolean {
  const place = $quoteAround();
  const line = place?.child;
  if (!place || !$isElementNode(line) || !line.isEmpty() || line.getNextSibling() !== null) return false;
  place.quote.insertAfter(line);
  if (place.quote.isEmpty()) place.quote.remove();
  line.selectStart();
  return true;
}

/** Backspace before its first word dissolves it. */
function $dissolveQuote(event: KeyboardEvent): boolean {
  const selection = $getSelection();
  const place = $quoteAround();
  if (!place || !$isRangeSelection(selection) || !$isAtStart(selection, place.quote)) return false;
  event.preventDefault();
  place.quote.collapseAtStart();
  return true;
}

function $breakInCell(editor: LexicalEditor): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || $cellOf(selection.anchor.getNode()) === null) return false;
  return editor.dispatchCommand(INSERT_LINE_BREAK_COMMAND, false);
}

const $isLastCell = (cell: TableCellNode): boolean =>
  cell.getNextSibling() === null && !$isTableRowNode(cell.getParent()?.getNextSibling());

/** Tab in the last cell begins another row. */
function $growTable(event: KeyboardEvent): boolean {
  const selection = $getSelection();
  if (event.shiftKey || !$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const cell = $cellOf(selection.anchor.getNode());
  if (cell === null || !$isLastCell(cell)) return false;
  event.preventDefault();
  $insertTableRowAtNode(cell)?.getFirstDescendant()?.selectEnd();
  return true;
}

export const ContainerKeysExtension = defineExtension({
  name: 'afterword/container-keys',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $leaveQuote, COMMAND_PRIORITY_LOW),
      editor.registerCommand(INSERT_PARAGRAPH_COMMAND, () => $breakInCell(editor), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_BACKSPACE_COMMAND, $dissolveQuote, COMMAND_PRIORITY_LOW),
      // Lexical alone would give the focus away; the key is the page's, and the caret stays.
      editor.registerCommand(KEY_ESCAPE_COMMAND, () => true, COMMAND_PRIORITY_LOW),
      editor.registerCommand(KEY_TAB_COMMAND, $growTable, COMMAND_PRIORITY_CRITICAL),
    ),
});
