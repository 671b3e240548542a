/** Tables: thin rules, repeated header rows, rows that stay whole, columns as wide as what they say. */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { TableCell as CellNode, Table as TableNode } from 'mdast';
import { columnWidths } from './column-widths';
import { ink } from './design';
import { renderInlines } from './inlines';
import { plain } from './paragraphs';
import type { Rendered, Scene } from './scene';
import { styleIds } from './styles';

/** A table with the space that follows it; inside a footnote, one paragraph a row. */
export function renderTable(table: TableNode, scene: Scene): readonly Rendered[] {
  if (scene.inNote) return table.children.map((row) => plain(joined(row.children, scene), scene));
  const widths = columnWidths(table, scene.measure);
  const rows = table.children.map(
    (row, index) =>
      new TableRow({
        cantSplit: true,
        ...(index === 0 ? { tableHeader: true } : {}),
        children: widths.map((width, column) =>
          cell(
            row.children[column],
            { width, isHead: index === 0, align: table.align?.[column] ?? null },
            scene,
          ),
        ),
      }),
  );
  return [
    new Table({
      rows,
      columnWidths: widths,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      borders: rules,
      margins: { top: 70, bottom: 70, left: 0, right: 140, marginUnitType: WidthType.DXA },
      ...(scene.indent > 0 ? { indent: { size: scene.indent, type: WidthType.DXA } } : {}),
    }),
    spacer(),
  ];
}

/** Keeps neighbouring tables apart, which Word would join. */
const spacer = (): Paragraph => new Paragraph({ style: styleIds.spacer });

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const thin = { style: BorderStyle.SINGLE, size: 4, color: ink.hairline } as const;
/** Borders of a table that shows none. */
export const noRules = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};
const rules = { ...noRules, bottom: { ...thin, color: ink.line }, insideHorizontal: thin };

interface CellPlace {
  readonly width: number;
  readonly isHead: boolean;
  readonly align: 'left' | 'center' | 'right' | null;
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

function cell(node: CellNode | undefined, { width, isHead, align }: CellPlace, scene: Scene): TableCell {
  const underHead = { bottom: { style: BorderStyle.SINGLE, size: 6, color: ink.strongLine } };
  const style = isHead ? styleIds.tableHead : styleIds.tableText;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(isHead ? { borders: underHead } : {}),
    children: [
      new Paragraph({
        style,
        ...(align ? { alignment: alignments[align] } : {}),
        children: renderInlines(node?.children ?? [], { ...scene, style, measure: width - 140, indent: 0 }),
      }),
    ],
  });
}

const joined = (cells: readonly CellNode[], scene: Scene) =>
  cells.flatMap((node, index) => [
    ...(index > 0 ? renderInlines([{ type: 'text', value: ' · ' }], scene) : []),
    ...renderInlines(node.children, scene),
  ]);
