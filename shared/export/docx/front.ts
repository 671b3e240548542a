/** How the document opens: what it is, its title, the facts. */
import type { Fact, Manuscript } from '../../manuscript/manuscript';
import { textWidth } from './column-widths';
import { type Design, unitOf } from './design';
import { rule } from './properties';
import type { Rendered } from './scene';
import { cellXml, spacer } from './tables';
import { paragraph, textRun } from './text';
import { tag, val } from './xml';

/** Noun, title, facts where there are any, and a rule below. */
export function frontBlocks(manuscript: Manuscript, design: Design): readonly Rendered[] {
  const { ids, language, ink, shape, face } = design;
  const facts = manuscript.facts.filter(({ id }) => shape.factIds?.includes(id) ?? true);
  const line = face.sizes.table * 12.5;
  return [
    {
      xml: paragraph({ style: ids.eyebrow }, textRun(manuscript.noun, {}, language)),
      steps: [line + 120],
      keepNext: true,
    },
    {
      xml: paragraph({ style: ids.title }, textRun(manuscript.title, {}, language)),
      steps: [face.sizes.title * 13 + 240],
      keepNext: true,
    },
    ...(facts.length > 0 ? [factTable(facts, design)] : []),
    shape.facts === 'list'
      ? {
          xml: paragraph(
            { style: ids.spacer, borders: { bottom: { size: 4, space: 1, color: ink.line } } },
            '',
          ),
          steps: [200],
        }
      : spacer(design),
  ];
}

/** One row of the table: a fact over the whole width, or two side by side. */
type Row = readonly [Fact] | readonly [Fact, Fact];

function factTable(facts: readonly Fact[], design: Design): Rendered {
  const { measure, shape, face, language } = design;
  const paired = shape.facts === 'pairs';
  const unit = unitOf(face.sizes.table);
  const longest = Math.max(...facts.map(({ label }) => textWidth(label)));
  const label = Math.min(Math.round(longest * unit) + 260, Math.round(measure * (paired ? 0.2 : 0.3)));
  const half = Math.floor(measure / 2);
  const widths = paired ? [label, half - label, label, measure - half - label] : [label, measure - label];
  const room = ((widths[1] ?? 0) - 240) / unit;
  const rows = paired ? pairs(facts, room) : facts.map((fact): Row => [fact]);
  const borders = paired ? framed(design) : '';
  const sides = paired
    ? '<w:top w:w="40" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="85" w:type="dxa"/>'
    : '<w:top w:w="25" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="25" w:type="dxa"/><w:right w:w="140" w:type="dxa"/>';
  const properties = [
    tag('w:tblW', { 'w:w': measure, 'w:type': 'dxa' }),
    borders,
    '<w:tblLayout w:type="fixed"/>',
    `<w:tblCellMar>${sides}</w:tblCellMar>`,
    '<w:tblLook w:val="0080" w:firstRow="0" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>',
    val('w:tblCaption', language === 'zh' ? '概况' : 'At a glance'),
  ].join('');
  const grid = widths.map((width) => tag('w:gridCol', { 'w:w': width })).join('');
  return {
    xml: `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.map((row) => rowXml(row, widths, design)).join('')}</w:tbl>`,
    steps: rows.map(() => face.sizes.table * 13 + 80),
  };
}

/** Short facts stand two a row; one that needs the whole width, or stays alone, gets it. */
function pairs(facts: readonly Fact[], room: number): readonly Row[] {
  const isShort = ({ value }: Fact): boolean => textWidth(value) <= room;
  const short = facts.filter(isShort);
  const long = facts.filter((fact) => !isShort(fact));
  return [
    ...short.flatMap((fact, index): Row[] => {
      const next = short[index + 1];
      return index % 2 === 1 ? [] : [next ? [fact, next] : [fact]];
    }),
    ...long.map((fact): Row => [fact]),
  ];
}

function framed({ ink, shape }: Design): string {
  const line = { size: 4, color: shape.tables === 'grid' ? ink.line : ink.hairline };
  const sides =
    shape.tables === 'grid'
      ? ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
      : ['top', 'bottom', 'insideH'];
  return `<w:tblBorders>${sides.map((side) => rule(`w:${side}`, line)).join('')}</w:tblBorders>`;
}

function rowXml(row: Row, widths: readonly number[], { ids, language }: Design): string {
  const [first = 0, second = 0, third = 0, fourth = 0] = widths;
  const of = (style: string, text: string): string => paragraph({ style }, textRun(text, {}, language));
  const [one, other] = row;
  const cells = [cellXml(first, of(ids.factLabel, one.label))];
  if (other)
    cells.push(
      cellXml(second, of(ids.factValue, one.value)),
      cellXml(third, of(ids.factLabel, other.label)),
      cellXml(fourth, of(ids.factValue, other.value)),
    );
  else
    cells.push(
      cellXml(second + third + fourth, of(ids.factValue, one.value), Math.max(1, widths.length - 1)),
    );
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`;
}
