/** Builders of the prose nodes that structures turn into; plain text keeps its line breaks. */
import type {
  BlockContent,
  Emphasis,
  FootnoteDefinition,
  FootnoteReference,
  Heading,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Strong,
  Table,
  TableRow,
} from 'mdast';

/** Plain text, or inline nodes that are taken as they are. */
export type Words = string | readonly PhrasingContent[];

/** Text as inline nodes: a string is split at its line ends, so that an exporter never meets a bare one. */
export const inline = (words: Words): PhrasingContent[] =>
  typeof words === 'string' ? textLines(words) : [...words];

const textLines = (text: string): PhrasingContent[] =>
  text
    .trim()
    .split(/\r\n?|\n/)
    .flatMap((line, index): PhrasingContent[] => [
      ...(index > 0 ? [{ type: 'break' } as const] : []),
      ...(line === '' ? [] : [{ type: 'text', value: line } as const]),
    ]);

export const paragraph = (words: Words): Paragraph => ({ type: 'paragraph', children: inline(words) });

export const heading = (words: Words, depth: Heading['depth']): Heading => ({
  type: 'heading',
  depth,
  children: inline(words),
});

export const strong = (text: string): Strong => ({ type: 'strong', children: inline(text) });

export const emphasis = (text: string): Emphasis => ({ type: 'emphasis', children: inline(text) });

export const item = (children: readonly BlockContent[]): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [...children],
});

/** A bullet list, or nothing when it would be empty. */
export const bullets = (items: readonly ListItem[]): List[] =>
  items.length === 0 ? [] : [{ type: 'list', ordered: false, spread: false, children: [...items] }];

/** The note of a mark with the same identifier. */
export const footnote = (
  identifier: string,
  children: FootnoteDefinition['children'],
): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  identifier,
  label: identifier,
  children,
});

export const footnoteMark = (identifier: string): FootnoteReference => ({
  type: 'footnoteReference',
  identifier,
  label: identifier,
});

export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row, index: number) => Words;
}

/** A table with a header row; columns in which no row says anything are left out, and so is an empty table. */
export function table<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): Table[] {
  const filled = columns
    .map((column) => ({
      title: column.title,
      cells: rows.map((row, index) => inline(column.cell(row, index))),
    }))
    .filter((column) => column.cells.some((cell) => cell.length > 0));
  if (filled.length === 0) return [];
  const header = tableRow(filled.map((column) => inline(column.title)));
  const body = rows.map((_, index) => tableRow(filled.map((column) => column.cells[index] ?? [])));
  return [{ type: 'table', align: filled.map(() => null), children: [header, ...body] }];
}

const tableRow = (cells: readonly PhrasingContent[][]): TableRow => ({
  type: 'tableRow',
  children: cells.map((children) => ({ type: 'tableCell', children })),
});
