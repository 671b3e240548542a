/** Tables: repeated header rows, rows that stay whole, columns as wide as what they say. */
import type { Table as TableNode, TableRow } from 'mdast';
import { inlineText } from '../../prose/leaves';
import { captionOf } from './captions';
import { columnWidths } from './column-widths';
import type { Design } from './design';
import { renderInlines } from './inlines';
import { lineCount, lineHeight } from './measure';
import { plain } from './paragraphs';
import type { Rendered, Scene } from './scene';
import { cellSides } from './styles';
import { paragraph } from './text';
import { tag, val } from './xml';

/** Twips for each half point of size that a digit takes: dates and figures stay in one line. */
const widestUnit = 5.7;

/** A table with the space that follows it; inside a footnote, one paragraph a row. */
export function renderTable(table: TableNode, scene: Scene): readonly Rendered[] {
  if (scene.inNote) return table.children.map((row) => plain(joined(row), scene));
  const { design } = scene;
  const title = scene.collected.captions.title();
  const { left, right } = cellSides(design.shape.tables);
  const widths = columnWidths(table, scene.measure, {
    unit: design.face.sizes.table * widestUnit,
    padding: left + right + 10,
  });
  const heights = table.children.map((row, index) =>
    rowHeight(row, { table, widths, isHead: index === 0 }, scene),
  );
  const isShort = sum(heights) < design.depth * shareOfShort;
  const last = table.children.length - 1;
  const rows = table.children.map((row, index) =>
    rowXml(
      row,
      { table, widths, isHead: index === 0 },
      { height: heights[index] ?? 0, keepNext: isShort && index < last },
      scene,
    ),
  );
  const caption = captionOf('table', title, scene);
  const [head, first, ...rest] = heights;
  return [
    ...caption,
    {
      xml: tableXml(rows.join(''), widths, title, scene),
      // The head never stands alone at the foot of a page.
      steps: isShort ? [sum(heights)] : [(head ?? 0) + (first ?? 0), ...rest],
    },
    spacer(design),
  ];
}

function tableXml(rows: string, widths: readonly number[], title: string, { design, indent }: Scene): string {
  const width = sum(widths);
  const properties = [
    val('w:tblStyle', design.ids.table),
    tag('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
    tag('w:tblInd', { 'w:w': indent, 'w:type': 'dxa' }),
    '<w:tblLayout w:type="fixed"/>',
    '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>',
    title === '' ? '' : val('w:tblCaption', title),
  ].join('');
  const grid = widths.map((one) => tag('w:gridCol', { 'w:w': one })).join('');
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl>`;
}

/** Keeps neighbouring tables apart, which Word would join. */
export const spacer = ({ ids, shape }: Design): Rendered => ({
  xml: paragraph({ style: ids.spacer }, ''),
  steps: [shape.belowTables],
});

interface RowPlace {
  readonly table: TableNode;
  readonly widths: readonly number[];
  readonly isHead: boolean;
}

/** Higher than that, a row may be divided: it would leave half a page empty. */
const shareOfPage = 0.4;
/** A table that is no higher stands on one page. */
const shareOfShort = 0.25;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function rowHeight(row: TableRow, { widths, isHead }: RowPlace, { design, specs }: Scene): number {
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

function rowXml(row: TableRow, place: RowPlace, { height, keepNext }: RowMatter, scene: Scene): string {
  const { design } = scene;
  const { table, widths, isHead } = place;
  const style = isHead ? 'tableHead' : 'tableText';
  const { left, right } = cellSides(design.shape.tables);
  const cells = widths.map((width, column) => {
    const align = table.align?.[column];
    const inside: Scene = { ...scene, style, measure: width - left - right, indent: 0, marks: {} };
    const content = renderInlines(row.children[column]?.children ?? [], inside).join('');
    return cellXml(
      width,
      paragraph({ style: design.ids[style], keepNext, ...(align ? { align } : {}) }, content),
    );
  });
  const whole = isHead || height < design.depth * shareOfPage ? '<w:cantSplit/>' : '';
  const properties = `${whole}${isHead ? '<w:tblHeader/>' : ''}`;
  const stated = properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`;
  return `<w:tr>${stated}${cells.join('')}</w:tr>`;
}

/** A cell of that width around paragraphs. */
export const cellXml = (width: number, content: string, span = 1): string =>
  `<w:tc><w:tcPr>${tag('w:tcW', { 'w:w': width, 'w:type': 'dxa' })}${span > 1 ? val('w:gridSpan', span) : ''}</w:tcPr>${content}</w:tc>`;

const joined = (row: TableRow) =>
  row.children.flatMap((cell, index) => [
    ...(index > 0 ? [{ type: 'text', value: ' · ' } as const] : []),
    ...cell.children,
  ]);
