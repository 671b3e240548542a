/** How the document opens: what it is, its title, the facts. */
import {
  BorderStyle,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Fact, Manuscript } from '../../manuscript/manuscript';
import { type Design, ink } from './design';
import type { Rendered } from './scene';
import { styleIds } from './styles';
import { noRules } from './tables';

/** Noun, title, facts where there are any, and a rule below. */
export const frontBlocks = (manuscript: Manuscript, design: Design): readonly Rendered[] => [
  new Paragraph({ style: styleIds.eyebrow, children: [new TextRun(manuscript.noun)] }),
  new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(manuscript.title)] }),
  ...(manuscript.facts.length > 0 ? [factTable(manuscript.facts, design)] : []),
  new Paragraph({
    style: styleIds.spacer,
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 1, color: ink.line } },
  }),
];

function factTable(facts: readonly Fact[], { measure }: Design): Table {
  const label = Math.round(measure * 0.24);
  const widths = [label, measure - label];
  return new Table({
    rows: facts.map((fact) => factRow(fact, widths)),
    columnWidths: widths,
    width: { size: measure, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: noRules,
    margins: { top: 25, bottom: 25, left: 0, right: 140, marginUnitType: WidthType.DXA },
  });
}

function factRow({ label, value }: Fact, widths: readonly number[]): TableRow {
  const texts = [
    { text: label, style: styleIds.factLabel },
    { text: value, style: styleIds.factValue },
  ];
  return new TableRow({
    cantSplit: true,
    children: texts.map(
      ({ text, style }, column) =>
        new TableCell({
          width: { size: widths[column] ?? 0, type: WidthType.DXA },
          children: [new Paragraph({ style, children: [new TextRun(text)] })],
        }),
    ),
  });
}
