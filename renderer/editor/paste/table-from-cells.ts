/** Cells of plain text as a table of prose. */
import type { Table } from 'mdast';
import { hasHeader, isFigure } from './header-row';

export function tableFromCells(cells: readonly (readonly string[])[]): Table {
  const header = hasHeader(cells) ? [] : [(cells[0] ?? []).map(() => '')];
  const align = (cells[0] ?? []).map((_, column) =>
    cells.slice(1).every((row) => isFigure(row[column] ?? '')) ? ('right' as const) : null,
  );
  return {
    type: 'table',
    align,
    children: [...header, ...cells].map((row) => ({
      type: 'tableRow',
      children: row.map((value) => ({ type: 'tableCell', children: linesOf(value) })),
    })),
  };
}

const linesOf = (value: string) =>
  value
    .trim()
    .split('\n')
    .flatMap((line, index) => [
      ...(index === 0 ? [] : [{ type: 'break' as const }]),
      ...(line === '' ? [] : [{ type: 'text' as const, value: line }]),
    ]);
