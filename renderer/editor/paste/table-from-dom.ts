/** Tables of clean HTML as tables of prose: every row as wide as the table, a header where there is none. */
import type { AlignType, PhrasingContent, Table, TableCell, TableRow } from 'mdast';
import type { Inline } from '../../../shared/prose/prose';
import { hasHeader } from './header-row';
import { styleOf } from './styles';

/** Columns or rows a merged cell may claim, and all of one table together: more is a mistake or an attack. */
const longestSpan = 50;
const spanLimit = 20_000;

export const rowsOf = (table: HTMLElement): readonly HTMLElement[] =>
  [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);

export const cellsOf = (row: HTMLElement): readonly HTMLElement[] =>
  [...row.children].filter((cell): cell is HTMLElement => /^T[DH]$/.test(cell.tagName));

export const isOneCell = (rows: readonly HTMLElement[]): boolean =>
  rows.reduce((count, row) => count + cellsOf(row).length, 0) === 1;

export function tableFromRows(
  rows: readonly HTMLElement[],
  inlinesOf: (cell: HTMLElement) => readonly Inline[],
): readonly Table[] {
  const grid = gridOf(rows);
  const filled = grid.map((row) => row.map((cell) => (cell === null ? [] : inlinesOf(cell))));
  const body = withoutEmptyEdges(filled);
  if (body.length === 0) return [];
  const marked = rows[0] !== undefined && cellsOf(rows[0]).some(({ tagName }) => tagName === 'TH');
  const texts = body.map((row) => row.map(textOf));
  const header = marked || hasHeader(texts) ? [] : [(body[0] ?? []).map(() => [])];
  return [
    {
      type: 'table',
      align: alignsOf(grid),
      children: [...header, ...body].map((row, index) => rowFrom(index === 0 ? row.map(unbolded) : row)),
    },
  ];
}

/** A header is bold by itself. */
export const unbolded = (inlines: readonly Inline[]): readonly Inline[] => {
  const [only] = inlines;
  return inlines.length === 1 && only?.type === 'strong' ? only.children : inlines;
};

const rowFrom = (cells: readonly (readonly Inline[])[]): TableRow => ({
  type: 'tableRow',
  children: cells.map(
    (children): TableCell => ({ type: 'tableCell', children: children as PhrasingContent[] }),
  ),
});

/** Merged cells keep their words in their first place; the others are empty, so that columns stay columns. */
function gridOf(rows: readonly HTMLElement[]): readonly (readonly (HTMLElement | null)[])[] {
  const taken = new Set<string>();
  let spent = 0;
  const grid = rows.map((row, down) => {
    const line: (HTMLElement | null)[] = [];
    const skip = () => {
      while (taken.has(`${down},${line.length}`)) line.push(null);
    };
    for (const cell of cellsOf(row)) {
      skip();
      const free = spent < spanLimit;
      const wide = free ? span(cell, 'colspan') : 1;
      const high = free ? Math.min(span(cell, 'rowspan'), rows.length - down) : 1;
      spent += wide * high - 1;
      for (let below = 1; below < high; below++)
        for (let over = 0; over < wide; over++) taken.add(`${down + below},${line.length + over}`);
      line.push(cell, ...Array.from({ length: wide - 1 }, () => null));
    }
    skip();
    return line;
  });
  const width = Math.max(...grid.map((line) => line.length), 0);
  return grid.map((line) => [...line, ...Array.from({ length: width - line.length }, () => null)]);
}

const span = (cell: HTMLElement, name: string): number =>
  Math.min(Math.max(Number(cell.getAttribute(name) ?? 1) || 1, 1), longestSpan);

/** A selection of a whole sheet brings rows and columns of nothing behind itself. */
function withoutEmptyEdges<Cell extends readonly unknown[]>(
  grid: readonly (readonly Cell[])[],
): readonly (readonly Cell[])[] {
  const last = grid.findLastIndex((row) => row.some((cell) => cell.length > 0));
  const width = Math.max(...grid.map((row) => row.findLastIndex((cell) => cell.length > 0)), -1) + 1;
  return grid.slice(0, last + 1).map((row) => row.slice(0, width));
}

const textOf = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => ('value' in inline ? inline.value : 'children' in inline ? textOf(inline.children) : ''))
    .join('');

/** As the header says, else as the first row below it. */
function alignsOf(grid: readonly (readonly (HTMLElement | null)[])[]): AlignType[] {
  const [first = [], second = []] = grid;
  return first.map((cell, column) => alignOf(cell) ?? alignOf(second[column] ?? null));
}

function alignOf(cell: HTMLElement | null): AlignType {
  if (cell === null) return null;
  const said = cell.getAttribute('align') ?? /text-align:\s*(\w+)/.exec(styleOf(cell))?.[1];
  return said === 'left' || said === 'right' || said === 'center' ? said : null;
}
