/** Rows, columns, header and alignment of the table the caret stands in. */
import {
  $createTableCellNode,
  $createTableRowNode,
  $deleteTableColumnAtSelection,
  $deleteTableRowAtSelection,
  $getTableColumnIndexFromTableCellNode,
  $insertTableColumnAtSelection,
  $insertTableRowAtSelection,
  $isTableCellNode,
  $isTableNode,
  $isTableRowNode,
  $isTableSelection,
  TableCellHeaderStates,
  type TableCellNode,
  type TableNode,
  type TableRowNode,
} from '@lexical/table';
import {
  $createParagraphNode,
  $findMatchingParent,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  type BaseSelection,
  type ElementFormatType,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { $cellOf } from './places';

/** The table that holds the selection, or null. */
export function $tableAt(selection: BaseSelection | null): TableNode | null {
  if (!$isRangeSelection(selection) && !$isTableSelection(selection)) return null;
  const node = selection.anchor.getNode();
  return $isTableNode(node) ? node : $findMatchingParent(node, $isTableNode);
}

const $rowsOf = (table: TableNode): readonly TableRowNode[] => table.getChildren().filter($isTableRowNode);

const $cellsOf = (row: TableRowNode): readonly TableCellNode[] => row.getChildren().filter($isTableCellNode);

/** A first row that says nothing is how a table without a header is written. */
export const $hasHeaderWords = (table: TableNode | null): boolean =>
  table?.getFirstChild()?.getTextContent().trim() !== '' && table !== null;

const change =
  ($run: (table: TableNode) => unknown) =>
  (editor: LexicalEditor): void =>
    editor.update(() => {
      const table = $tableAt($getSelection());
      if (table !== null) $run(table);
    });

export const addRowBelow = change(() => $insertTableRowAtSelection(true));
export const addRowAbove = change(() => $insertTableRowAtSelection(false));
export const addColumnRight = change(() => $insertTableColumnAtSelection(true));
export const addColumnLeft = change(() => $insertTableColumnAtSelection(false));
export const removeRow = change($deleteTableRowAtSelection);
export const removeColumn = change($deleteTableColumnAtSelection);

export const removeTable = change((table) => {
  const after = table.getNextSibling();
  if (table.getPreviousSibling() === null && after !== null) after.selectStart();
  else table.selectPrevious();
  table.remove();
});

/** Off: an empty first row takes its place. On again: that row goes. */
export const toggleHeader = change((table) => {
  const [first, second] = $rowsOf(table);
  if (first === undefined) return;
  if ($hasHeaderWords(table)) first.insertBefore($emptyRow(first));
  else if (second !== undefined) $dropRow(first, second);
});

function $emptyRow(like: TableRowNode): TableRowNode {
  const cells = $cellsOf(like).map((cell) =>
    $createTableCellNode(TableCellHeaderStates.ROW).append(
      $createParagraphNode().setFormat($formatOf(cell) ?? ''),
    ),
  );
  return $createTableRowNode().append(...cells);
}

function $dropRow(row: TableRowNode, next: TableRowNode): void {
  const selection = $getSelection();
  const holdsCaret = $isRangeSelection(selection) && row.isParentOf(selection.anchor.getNode());
  row.remove();
  if (holdsCaret) next.getFirstChild()?.selectStart();
}

/** Aligns the columns of the selection, or takes the alignment back where they have it. */
export const alignColumn = (editor: LexicalEditor, to: 'left' | 'center' | 'right'): void =>
  change((table) => {
    const columns = $selectedColumns();
    const cells = $rowsOf(table).flatMap((row) => $cellsOf(row).filter((_, index) => columns.has(index)));
    const format = cells.every((cell) => $formatOf(cell) === to) ? '' : to;
    for (const cell of cells) $setFormat(cell, format);
  })(editor);

function $selectedColumns(): ReadonlySet<number> {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) && !$isTableSelection(selection)) return new Set();
  const ends = [selection.anchor, selection.focus]
    .map((point) => $cellOf(point.getNode()))
    .flatMap((cell) => (cell === null ? [] : $getTableColumnIndexFromTableCellNode(cell)));
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  return new Set(Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index));
}

/** How the column with the caret is aligned. */
export function $alignmentAt(selection: BaseSelection): ElementFormatType | null {
  if (!$isRangeSelection(selection) && !$isTableSelection(selection)) return null;
  const cell = $cellOf(selection.anchor.getNode());
  return cell === null ? null : $formatOf(cell);
}

function $formatOf(cell: TableCellNode): ElementFormatType | null {
  const line = cell.getFirstChild();
  return $isElementNode(line) ? line.getFormatType() : null;
}

function $setFormat(cell: TableCellNode, format: ElementFormatType): void {
  for (const line of cell.getChildren<LexicalNode>())
    if ($isElementNode(line) && line.getFormatType() !== format) line.setFormat(format);
}

/** The first row is the header and no other; the cells of a column are aligned alike. */
export function $keepTable(table: TableNode): void {
  const rows = $rowsOf(table);
  rows.forEach((row, index) => {
    const state = index === 0 ? TableCellHeaderStates.ROW : TableCellHeaderStates.NO_STATUS;
    for (const cell of $cellsOf(row)) if (cell.getHeaderStyles() !== state) cell.setHeaderStyles(state);
  });
  const columns = rows.map($cellsOf);
  columns[0]?.forEach((_, column) => {
    const cells = columns.flatMap((cellsOfRow) => cellsOfRow[column] ?? []);
    const format = cells.map($formatOf).find((each) => each !== null && each !== '');
    if (format) for (const cell of cells) $setFormat(cell, format);
  });
}
