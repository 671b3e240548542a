/** Rows and columns of the table the caret stands in. */
import {
  $deleteTableColumnAtSelection,
  $deleteTableRowAtSelection,
  $insertTableColumnAtSelection,
  $insertTableRowAtSelection,
  $isTableNode,
} from '@lexical/table';
import { $findMatchingParent, $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical';

const change =
  ($run: () => unknown) =>
  (editor: LexicalEditor): void =>
    editor.update(() => {
      $run();
    });

export const addRow = change($insertTableRowAtSelection);
export const addColumn = change($insertTableColumnAtSelection);
export const removeRow = change($deleteTableRowAtSelection);
export const removeColumn = change($deleteTableColumnAtSelection);

export const removeTable = change(() => {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const table = $findMatchingParent(selection.anchor.getNode(), $isTableNode);
  table?.selectPrevious();
  table?.remove();
});
