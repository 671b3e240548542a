/** Tables: repeated header rows, rows that stay whole, columns as wide as what they say. */
import type { Table as TableNode, TableRow } from 'mdast';
import { inlineText } from '../../prose/leaves';
import { captionOf } from './captions';
import { columnWidths } from './column-widths';
import { type Design, unitOf } from './design';
import { renderInlines } from './inlines';
import { lineCount, lineHeight } from './measure';
import { plain } from './paragraphs';
import type { Rendered, Scene } from './scene';
import { cellSides } from './styles';
import { paragraph } from './text';
import { tag, val } from './xml';

/** A table with the space that follows it; inside a footnote, one paragraph a row. */
export function renderTable(table: TableNode, scene: Scene): readonly Rendered[] {
  if (scene.inNote) return table.children.map((row) => plain(joined(row), scene));
  const { design } = scene;
  const title = scene.collected.captions.title();
  const { left, right } = cellSides(design.shape.tables);
  const widths = columnWidths(table, scene.measure, {
    unit: unitOf(design.face.sizes.table),
    padding: left + right + 10,
  });
  const rows = table.children.map((row, index) => rowOf(row, { table, widths, isHead: index === 0 }, scene));
  const caption = captionOf('table', title, scene);
  const [head, first, ...rest] = rows.map(({ height }) => height);
  return [
    ...caption,
    {
      xml: tableXml(rows.map(({ xml }) => xml).join(''), widths, title, scene),
      // The head never stands alone at the foot of a page.
      steps: [(head ?? 0) + (first ?? 0), ...rest],
    },
    spacer(design),
  ];
}

function tableXml(rows: string, widths: readonly number[], title: string, { design, indent }: Scene): string {
  const width = widths.reduce((sum, one) => sum + one, 0);
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
export const spacer = ({ ids }: Design): Rendered => ({
  xml: paragraph({ style: ids.spacer }, ''),
  steps: [200],
});

interface RowPlace {
  readonly table: TableNode;
  readonly widths: readonly number[];
  readonly isHead: boolean;
}

/** Higher than that, a row may be divided: it would leave half a page empty. */
const shareOfPage = 0.4;

function rowOf(
  row: TableRow,
  place: RowPlace,
  scene: Scene,
): { readonly xml: string; readonly height: number } {
  const { design } = scene;
  const style = place.isHead ? 'tableHead' : 'tableText';
  const spec = scene.specs[style];
  const { left, right } = cellSides(design.shape.tables);
  const lines = place.widths.map((width, column) =>
    lineCount(inlineText(row.children[column]?.children ?? []), spec, design, width - left - right),
  );
  const height = Math.max(1, ...lines) * lineHeight(spec, design) + 2 * design.shape.cellRoom;
  const cells = place.widths.map((width, column) => {
    const align = place.table.align?.[column];
    const inside: Scene = { ...scene, style, measure: width - left - right, indent: 0, marks: {} };
    const content = renderInlines(row.children[column]?.children ?? [], inside).join('');
    return cellXml(width, paragraph({ style: design.ids[style], ...(align ? { align } : {}) }, content));
  });
  const whole = place.isHead || height < design.depth * shareOfPage ? '<w:cantSplit/>' : '';
  const properties = `${whole}${place.isHead ? '<w:tblHeader/>' : ''}`;
  const stated = properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`;
  return { xml: `<w:tr>${stated}${cells.join('')}</w:tr>`, height };
}

/** A cell of that width around paragraphs. */
export const cellXml = (width: number, content: string, span = 1): string =>
  `<w:tc><w:tcPr>${tag('w:tcW', { 'w:w': width, 'w:type': 'dxa' })}${span > 1 ? val('w:gridSpan', span) : ''}</w:tcPr>${content}</w:tc>`;

const joined = (row: TableRow) =>
  row.children.flatMap((cell, index) => [
    ...(index > 0 ? [{ type: 'text', value: ' · ' } as const] : []),
    ...cell.children,
  ]);
