/** The styles of the document as Word shows them in its gallery; every paragraph has one of these. */
import { BorderStyle, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import { type Design, ink, size } from './design';

/** Names of the styles inside the file; the gallery shows those of `stylesOf`. */
export const styleIds = {
  body: 'BodyText',
  eyebrow: 'Eyebrow',
  factLabel: 'FactLabel',
  factValue: 'FactValue',
  quote: 'Quote',
  code: 'CodeBlock',
  tableHead: 'TableHead',
  tableText: 'TableText',
  spacer: 'Spacer',
  note: 'FootnoteText',
  inlineCode: 'InlineCode',
} as const;

/** The styles of a design, all based on Normal. */
export function stylesOf(design: Design): IStylesOptions {
  const { fonts, locale, line } = design;
  const heading = (half: number, before: number, after: number, color: string = ink.text) => ({
    run: { size: half, bold: true, color, font: fonts.text },
    paragraph: { spacing: { before, after, ...leading(264) }, keepNext: true, keepLines: true },
  });
  return {
    default: {
      document: {
        run: { font: fonts.text, size: size.body, color: ink.text, language: locale },
        paragraph: { spacing: leading(line) },
      },
      title: {
        run: { size: size.title, bold: true, color: ink.text, font: fonts.text },
        paragraph: { spacing: { before: 0, after: 240, ...leading(252) }, keepNext: true, keepLines: true },
      },
      heading1: withRule(heading(size.heading1, 480, 160)),
      heading2: heading(size.heading2, 320, 100),
      heading3: heading(size.heading3, 240, 80),
      heading4: heading(size.body, 200, 60, ink.muted),
      heading5: heading(size.body, 180, 40, ink.muted),
      heading6: heading(size.body, 180, 40, ink.muted),
      hyperlink: { run: { color: ink.accent, underline: { color: ink.accentSoft } } },
      footnoteText: {
        run: { size: size.small, color: ink.muted },
        paragraph: { spacing: { after: 40, ...leading(252) } },
      },
    },
    paragraphStyles: ownStyles(design),
    characterStyles: [
      {
        id: styleIds.inlineCode,
        name: 'Inline Code',
        basedOn: 'DefaultParagraphFont',
        run: { font: fonts.code, noProof: true, shading: { fill: ink.sunken } },
      },
    ],
  };
}

/** Line height in 240ths of a line; Word wants to be told that it is no fixed length. */
const leading = (line: number) => ({ line, lineRule: LineRuleType.AUTO });

const withRule = <Style extends { readonly paragraph: object }>(style: Style): Style => ({
  ...style,
  paragraph: {
    ...style.paragraph,
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 4, color: ink.line } },
  },
});

const ownStyles = ({ fonts }: Design): readonly IParagraphStyleOptions[] => [
  own(styleIds.body, 'Body Text', {}, { spacing: { after: 140 } }),
  own(
    styleIds.eyebrow,
    'Eyebrow',
    { size: size.table, bold: true, color: ink.accent, characterSpacing: 12 },
    { spacing: { after: 120 }, keepNext: true },
  ),
  own(styleIds.factLabel, 'Fact Label', { size: size.table, color: ink.muted }, { spacing: leading(264) }),
  own(styleIds.factValue, 'Fact Value', { size: size.table }, { spacing: leading(264) }),
  own(
    styleIds.quote,
    'Quote',
    { color: ink.muted },
    {
      spacing: { after: 100 },
      indent: { left: 284 },
      border: { left: { style: BorderStyle.SINGLE, size: 18, space: 10, color: ink.accentSoft } },
    },
  ),
  own(
    styleIds.code,
    'Code Block',
    { font: fonts.code, size: size.code, noProof: true },
    {
      spacing: { before: 60, after: 180, ...leading(264) },
      indent: { left: 120, right: 120 },
      shading: { fill: ink.sunken },
      border: frame(ink.sunken),
    },
  ),
  own(
    styleIds.tableHead,
    'Table Head',
    { size: size.small, bold: true, color: ink.muted },
    { spacing: leading(252), keepNext: true },
  ),
  own(styleIds.tableText, 'Table Text', { size: size.table }, { spacing: leading(264) }),
  own(styleIds.spacer, 'Spacer', { size: 8 }, { spacing: { line: 200, lineRule: LineRuleType.EXACT } }),
];

const own = (
  id: string,
  name: string,
  run: NonNullable<IParagraphStyleOptions['run']>,
  paragraph: NonNullable<IParagraphStyleOptions['paragraph']>,
): IParagraphStyleOptions => ({ id, name, basedOn: 'Normal', quickFormat: true, run, paragraph });

const frame = (color: string) => {
  const side = { style: BorderStyle.SINGLE, size: 4, space: 5, color };
  return { top: side, right: side, bottom: side, left: side };
};
