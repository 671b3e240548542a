/** Tables: repeated header rows, rows that stay whole, columns as wide as what they say. */
import {
  type ITableOptions,
  Table,
  TableLayoutType,
  TableProperties,
  WidthType,
  type XmlComponent,
} from 'docx';
import type { TableRow as RowNode, Table as TableNode } from 'mdast';
import { inlineText } from '../../prose/leaves';
import { captionOf } from './captions';
import { columnWidths } from './column-widths';
import type { Design } from './design';
import { element, type PageContent, val } from './elements';
import { renderInlines } from './inlines';
import { lineCount, lineHeight } from './measure';
import { plain } from './paragraphs';
import type { FontPair } from './properties';
import type { Rendered, Scene } from './scene';
import { cellSides } from './styles';
import { createTableNotes } from './table-notes';
import { paragraph } from './text';

/** Twips for each half point of size that a digit takes, with a little room: dates and figures stay in one line. */
const digitIn = ({ latin }: FontPair): number => (latin === 'Times New Roman' ? 5.2 : 5.7);

/** A table with the space that follows it; inside a footnote, one paragraph a row. */
export function renderTable(table: TableNode, scene: Scene): readonly Rendered[] {
  if (scene.inNote) return table.children.map((row) => plain(joined(row), scene));
  const { design } = scene;
  const columns = table.children[0]?.children.map(({ children }) => inlineText(children).trim()) ?? [];
  const title = scene.collected.captions.title(columns, design.language);
  const { left, right } = cellSides(design.shape.tables);
  const widths = columnWidths(table, scene.measure, {
    unit: design.face.sizes.table * digitIn(design.face.fonts.table),
    padding: left + right + 10,
  });
  const heights = table.children.map((row, index) =>
    rowHeight(row, { table, widths, isHead: index === 0 }, scene),
  );
  const isShort = sum(heights) < design.depth * shareOfShort;
  const last = table.children.length - 1;
  const tableNotes = createTableNotes();
  const inside: Scene = { ...scene, tableNotes };
  const rows = table.children.map((row, index) =>
    rowOf(
      row,
      { table, widths, isHead: index === 0 },
      {
        height: heights[index] ?? 0,
        keepNext: isShort ? index < last : staysWithNext(heights, index, design),
      },
      inside,
    ),
  );
  const caption = captionOf('table', title, scene);
  return [
    ...caption,
    {
      node: tableOf(rows, widths, title, scene),
      steps: isShort ? [sum(heights)] : wholeSteps(heights, design),
    },
    ...tableNotes.written(scene),
    spacer(design),
  ];
}

function tableOf(
  rows: readonly XmlComponent[],
  widths: readonly number[],
  title: string,
  { design, indent }: Scene,
): Table {
  const options = {
    columnWidths: widths,
    style: design.ids.table,
    width: { size: sum(widths), type: WidthType.DXA },
    indent: { size: indent, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    tableLook: look('firstRow'),
  };
  return new NamedTable(options, rows, title);
}

/** Which part of its style a table takes. */
export const look = (part: 'firstRow' | 'firstColumn') => ({
  firstRow: part === 'firstRow',
  lastRow: false,
  firstColumn: part === 'firstColumn',
  lastColumn: false,
  noHBand: true,
  noVBand: true,
});

/** A table of our own rows, with a name that is read aloud where it has one. */
export class NamedTable extends Table {
  constructor(options: Omit<ITableOptions, 'rows'>, rows: readonly XmlComponent[], name: string) {
    super({ ...options, rows: [] });
    for (const child of this.root)
      if (name !== '' && child instanceof TableProperties) child.addChildElement(val('w:tblCaption', name));
    this.root.push(...rows);
  }
}

/** Keeps neighbouring tables apart, which Word would join. */
export const spacer = ({ ids, shape }: Design): Rendered => ({
  node: paragraph({ style: ids.spacer }),
  steps: [shape.belowTables],
  isSpace: true,
});

/** What Word wants behind a last table, hardly to be seen: no page begins for its sake. */
export const lastLine = ({ ids }: Design): Rendered => ({
  node: paragraph({ style: ids.spacer, spacing: { line: 20, exact: true } }),
  steps: [20],
});

interface RowPlace {
  readonly table: TableNode;
  readonly widths: readonly number[];
  readonly isHead: boolean;
}

/** The first row below the head and the last but one: neither begins nor ends a table alone on a page. */
const staysWithNext = (heights: readonly number[], index: number, { depth }: Design): boolean =>
  heights.length > 3 &&
  (index === 1 || index === heights.length - 2) &&
  (heights[index] ?? 0) + (heights[index + 1] ?? 0) < depth * shareOfShort;

/** Heights of the rows that stay together; the head never stands alone at the foot of a page. */
function wholeSteps(heights: readonly number[], design: Design): readonly number[] {
  const steps: number[] = [];
  let together = 0;
  for (const [index, height] of heights.entries()) {
    together += height;
    if (index === 0 || staysWithNext(heights, index, design)) continue;
    steps.push(together);
    together = 0;
  }
  return together > 0 ? [...steps, together] : steps;
}

/** Higher than that, a row may be divided: it would leave half a page empty. */
const shareOfPage = 0.4;
/** A table that is no higher stands on one page. */
const shareOfShort = 0.25;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function rowHeight(row: RowNode, { widths, isHead }: RowPlace, { design, specs }: Scene): number {
  const spec = specs[isHead ? 'tableHead' : 'tableText'];
  const { left, right } = cellSides(design.shape.tables);
  const lines = widths.map((width, column) =>
    lineCount(inlineText(row.children[column]?.children ?? []), spec, design, width - left - right),
  );
  return Math.max(1, ...lines) * lineHeight(spec, design) + 2 * design.shape.cellRoom;
}

interface RowMatter {
  readonly height: number;
  /** Stands on the page of the next row. */
  readonly keepNext: boolean;
}

function rowOf(row: RowNode, place: RowPlace, { height, keepNext }: RowMatter, scene: Scene): XmlComponent {
  const { design } = scene;
  const { table, widths, isHead } = place;
  const style = isHead ? 'tableHead' : 'tableText';
  const { left, right } = cellSides(design.shape.tables);
  const cells = widths.map((width, column) => {
    const align = table.align?.[column];
    const inside: Scene = { ...scene, style, measure: width - left - right, indent: 0, marks: {} };
    const content = renderInlines(row.children[column]?.children ?? [], inside);
    return cellOf(
      width,
      paragraph({ style: design.ids[style], keepNext, ...(align ? { align } : {}) }, content),
    );
  });
  return tableRow(cells, { isWhole: isHead || height < design.depth * shareOfPage, isHead });
}

/** A row around cells: one that stays whole, one that is repeated on every page. */
export const tableRow = (
  cells: readonly XmlComponent[],
  { isWhole, isHead }: { readonly isWhole: boolean; readonly isHead: boolean },
): XmlComponent => {
  const said = [...(isWhole ? [element('w:cantSplit')] : []), ...(isHead ? [element('w:tblHeader')] : [])];
  return element('w:tr', {}, [...(said.length > 0 ? [element('w:trPr', {}, said)] : []), ...cells]);
};

/** A cell of that width around a paragraph. */
export const cellOf = (width: number, content: PageContent, span = 1): XmlComponent =>
  element('w:tc', {}, [
    element('w:tcPr', {}, [
      element('w:tcW', { 'w:type': 'dxa', 'w:w': width }),
      ...(span > 1 ? [val('w:gridSpan', span)] : []),
    ]),
    content,
  ]);

const joined = (row: RowNode) =>
  row.children.flatMap((cell, index) => [
    ...(index > 0 ? [{ type: 'text', value: ' · ' } as const] : []),
    ...cell.children,
  ]);
