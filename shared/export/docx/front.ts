/** How the document opens: what it is, its title, the facts. */
import { type ITableBordersOptions, TableLayoutType, WidthType, type XmlComponent } from 'docx';
import type { Fact, Manuscript } from '../../manuscript/manuscript';
import { textWidth } from './column-widths';
import { type Design, unitOf } from './design';
import { rule } from './properties';
import type { Rendered } from './scene';
import { cellOf, look, NamedTable, spacer, tableRow } from './tables';
import { paragraph, textRun } from './text';

/** Noun, title, facts where there are any, and a rule below. */
export function frontBlocks(manuscript: Manuscript, design: Design): readonly Rendered[] {
  const { ids, language, ink, shape, face } = design;
  const facts = manuscript.facts.filter(({ id }) => shape.factIds?.includes(id) ?? true);
  const line = face.sizes.table * 12.5;
  return [
    {
      node: paragraph({ style: ids.eyebrow }, [textRun(manuscript.noun, {}, language)]),
      steps: [line + 120],
      keepNext: true,
    },
    {
      node: paragraph({ style: ids.title }, [textRun(manuscript.title, {}, language)]),
      steps: [face.sizes.title * 13 + 240],
      keepNext: true,
    },
    ...(facts.length > 0 ? [factTable(facts, design)] : []),
    shape.facts === 'list'
      ? {
          node: paragraph({
            style: ids.spacer,
            borders: { bottom: { size: 4, space: 1, color: ink.line } },
          }),
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
  const [above, beside, behind] = paired ? [40, 85, 85] : [25, 0, 140];
  const options = {
    columnWidths: widths,
    width: { size: measure, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: paired ? framed(design) : noRules,
    margins: { top: above, left: beside, bottom: above, right: behind, marginUnitType: WidthType.DXA },
    tableLook: look('firstColumn'),
  };
  return {
    node: new NamedTable(
      options,
      rows.map((row) => rowOf(row, widths, design)),
      language === 'zh' ? '概况' : 'At a glance',
    ),
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

const none = { style: 'none', size: 0, color: 'auto' } as const;
const noRules = {
  top: none,
  left: none,
  bottom: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

function framed({ ink, shape }: Design): ITableBordersOptions {
  const line = rule({ size: 4, color: shape.tables === 'grid' ? ink.line : ink.hairline });
  const across = { top: line, bottom: line, insideHorizontal: line };
  return shape.tables === 'grid'
    ? { ...across, left: line, right: line, insideVertical: line }
    : { ...noRules, ...across };
}

function rowOf(row: Row, widths: readonly number[], { ids, language }: Design): XmlComponent {
  const [first = 0, second = 0, third = 0, fourth = 0] = widths;
  const of = (style: string, text: string) => paragraph({ style }, [textRun(text, {}, language)]);
  const [one, other] = row;
  const label = cellOf(first, of(ids.factLabel, one.label));
  const value = of(ids.factValue, one.value);
  const cells = other
    ? [
        label,
        cellOf(second, value),
        cellOf(third, of(ids.factLabel, other.label)),
        cellOf(fourth, of(ids.factValue, other.value)),
      ]
    : [label, cellOf(second + third + fourth, value, Math.max(1, widths.length - 1))];
  return tableRow(cells, { isWhole: true, isHead: false });
}
