/** Tables: one header row, a paragraph in each cell, columns aligned as their header is. */
import {
  $createTableCellNode,
  $createTableNode,
  $createTableRowNode,
  $isTableCellNode,
  $isTableRowNode,
  TableCellHeaderStates,
  type TableCellNode,
  type TableNode,
  type TableRowNode,
} from '@lexical/table';
import { $createParagraphNode, $getState, $isElementNode, $setState, type LexicalNode } from 'lexical';
import type { AlignType, Table, TableCell, TableRow } from 'mdast';
import type { Block, Inline } from '../../../shared/prose/prose';
import { markAtEnd, type Reach, withMarkAtEnd } from '../../../shared/prose/reach';
import { $readBlocks } from './read-blocks';
import { reachState } from './states';
import { $writeInlines } from './write-inlines';

export function $writeTable(table: Table): TableNode {
  const align = table.align ?? [];
  const width = Math.max(...table.children.map((row) => row.children.length), 1);
  return $createTableNode().append(
    ...table.children.map((row, index) => $writeRow(row, index === 0, align, width)),
  );
}

function $writeRow(row: TableRow, header: boolean, align: readonly AlignType[], width: number): TableRowNode {
  const { children, reach } = withoutMark(row);
  const cells = Array.from({ length: width }, (_, column) =>
    $writeCell(children[column], header, align[column] ?? null),
  );
  return $setState($createTableRowNode(), reachState, reach).append(...cells);
}

/** The mark of a row stands at the end of its last cell. */
function withoutMark(row: TableRow): {
  readonly children: readonly TableCell[];
  readonly reach: Reach | null;
} {
  const { children } = row;
  const last = children.at(-1);
  const marked = last ? markAtEnd(last.children) : null;
  if (last === undefined || marked === null) return { children, reach: null };
  return { children: children.with(-1, cellOf(marked.words)), reach: marked.reach };
}

const cellOf = (line: readonly Inline[]): TableCell => ({
  type: 'tableCell',
  children: [...line] as TableCell['children'],
});

function $writeCell(cell: TableCell | undefined, header: boolean, align: AlignType): TableCellNode {
  const state = header ? TableCellHeaderStates.ROW : TableCellHeaderStates.NO_STATUS;
  const paragraph = $createParagraphNode().setFormat(align ?? '');
  return $createTableCellNode(state).append(paragraph.append(...$writeInlines(cell?.children ?? [])));
}

export function $readTable(node: TableNode, $read: (node: LexicalNode) => Block): Table {
  const rows = node.getChildren().filter($isTableRowNode);
  const header = rows[0]?.getChildren().filter($isTableCellNode) ?? [];
  return {
    type: 'table',
    align: header.map($alignOf),
    children: rows.map((row) => $readRow(row, $read)),
  };
}

function $readRow(row: TableRowNode, $read: (node: LexicalNode) => Block): TableRow {
  const children = row
    .getChildren()
    .filter($isTableCellNode)
    .map((cell) => $readCell(cell, $read));
  const reach = $getState(row, reachState);
  const last = children.at(-1);
  if (reach === null || last === undefined) return { type: 'tableRow', children };
  return { type: 'tableRow', children: children.with(-1, cellOf(withMarkAtEnd(last.children, reach))) };
}

function $alignOf(cell: TableCellNode): AlignType {
  const first = cell.getFirstChild();
  const format = $isElementNode(first) ? first.getFormatType() : '';
  return format === 'left' || format === 'right' || format === 'center' ? format : null;
}

/** A cell is one line: paragraphs are parted by line breaks, what else was put in stands as text. */
function $readCell(cell: TableCellNode, $read: (node: LexicalNode) => Block): TableCell {
  const lines = $readBlocks(cell, $read).map((block) =>
    block.type === 'paragraph' || block.type === 'heading' ? block.children : [],
  );
  const children = lines.flatMap((line, index) =>
    index === 0 ? line : [{ type: 'break' as const }, ...line],
  );
  return { type: 'tableCell', children };
}
