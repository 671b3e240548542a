/** What each style of a design looks like, before it is XML: also asked for how high a line is. */
import type { Design } from './design';
import type { ParagraphProperties, RunProperties, Spacing } from './properties';
import type { StyleKey } from './style-ids';

export interface StyleSpec {
  readonly kind: 'paragraph' | 'character';
  readonly paragraph?: ParagraphProperties;
  readonly run?: RunProperties;
  /** The style of the paragraph that is typed after one of these. */
  readonly next?: StyleKey;
  /** Level of a heading that is numbered. */
  readonly numbered?: number;
}

type Specs = Readonly<Record<Exclude<StyleKey, 'table'>, StyleSpec>>;

/** Lines of small text stand closer than those of running text. */
const tight = 252;

/** All styles of a design but that of tables. */
export function styleSpecs(design: Design): Specs {
  return {
    ...headingSpecs(design),
    ...textSpecs(design),
    ...tableSpecs(design),
    ...contentsSpecs(design),
    ...noteSpecs(design),
  };
}

function headingSpecs({ face, ink, shape, language }: Design) {
  const { fonts, sizes } = face;
  const bold = shape.boldHeadings || language === 'en';
  const [first, second, third] = shape.above;
  const heading = (half: number, before: number, run: RunProperties = {}): StyleSpec => ({
    kind: 'paragraph',
    next: 'body',
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: { before, after: Math.round(before / 3), line: 264 },
    },
    run: { size: half, bold, color: ink.text, font: fonts.heading, ...run },
  });
  const below = { bottom: { size: 4, space: 4, color: ink.line } };
  const h1 = heading(sizes.heading1, first, shape.headingRule ? { color: ink.text } : {});
  return {
    title: {
      kind: 'paragraph',
      next: 'body',
      paragraph: {
        keepNext: true,
        keepLines: true,
        spacing: { before: 0, after: Math.round(first / 2), line: tight },
        align: shape.title,
      },
      run: { size: sizes.title, bold: true, color: ink.text, font: fonts.title },
    },
    heading1: {
      ...h1,
      numbered: 0,
      paragraph: { ...h1.paragraph, ...(shape.headingRule ? { borders: below } : {}), outline: 0 },
    },
    heading2: outlined(heading(sizes.heading2, second, { font: fonts.subheading }), 1),
    heading3: outlined(heading(sizes.heading3, third, { font: fonts.text, bold: true }), 2),
    heading4: outlined(heading(sizes.body, 200, { color: ink.muted, font: fonts.text, bold: true }), 3),
    heading5: outlined(heading(sizes.body, 180, { color: ink.muted, font: fonts.text, bold: true }), 4),
  } as const satisfies Partial<Specs>;
}

const outlined = (spec: StyleSpec, level: number): StyleSpec => ({
  ...spec,
  ...(level < 3 ? { numbered: level } : {}),
  paragraph: { ...spec.paragraph, outline: level },
});

function textSpecs({ face, ink, shape }: Design) {
  const { fonts, sizes, line, exact = false, after, firstLine = 0, align } = face;
  const spacing: Spacing = { after, line, exact };
  return {
    body: {
      kind: 'paragraph',
      paragraph: {
        spacing,
        ...(firstLine > 0
          ? { indent: { firstLineChars: firstLine * 100, firstLine: firstLine * sizes.body * 10 } }
          : {}),
        ...(align ? { align } : {}),
      },
    },
    listText: { kind: 'paragraph', paragraph: { spacing } },
    quote: {
      kind: 'paragraph',
      paragraph: {
        borders: { left: { size: 18, space: 10, color: ink.accentSoft } },
        spacing: { after: 100, line, exact },
        indent: { left: 284 },
      },
      run: { color: ink.muted },
    },
    code: {
      kind: 'paragraph',
      paragraph: {
        borders: frame(ink.sunken),
        fill: ink.sunken,
        spacing: { before: 60, after: 180, line: 264 },
        indent: { left: 120, right: 120 },
      },
      run: { font: fonts.code, size: sizes.code, noProof: true },
    },
    figure: {
      kind: 'paragraph',
      next: 'caption',
      paragraph: {
        keepNext: shape.captions,
        spacing: { before: 120, after: 80, line: 240 },
        align: shape.title === 'center' ? 'center' : 'left',
      },
    },
    caption: {
      kind: 'paragraph',
      next: 'body',
      paragraph: {
        keepLines: true,
        spacing: { before: 60, after: 100, line: tight },
        align: shape.title === 'center' ? 'center' : 'left',
      },
      run: { size: sizes.small, color: ink.muted, font: fonts.table },
    },
    inlineCode: { kind: 'character', run: { font: fonts.code, noProof: true, fill: ink.sunken } },
    link: { kind: 'character', run: { color: ink.accent, underline: ink.accentSoft } },
  } as const satisfies Partial<Specs>;
}

const frame = (color: string) => {
  const side = { size: 4, space: 5, color };
  return { top: side, left: side, bottom: side, right: side };
};

function tableSpecs({ face, ink, shape, language }: Design) {
  const { fonts, sizes } = face;
  // Beside a Chinese label, dates in the lower lines of Latin letters would stand higher.
  const fact =
    language === 'zh' ? { line: Math.round(sizes.table * 15.2), exact: true } : { line: 264, exact: false };
  return {
    eyebrow: {
      kind: 'paragraph',
      paragraph: { keepNext: true, spacing: { after: 120, line: tight }, align: shape.title },
      run: { size: sizes.table, bold: true, color: ink.accent, tracking: 12, font: fonts.heading },
    },
    factLabel: {
      kind: 'paragraph',
      paragraph: { spacing: { before: 0, after: 0, ...fact } },
      run: { size: sizes.table, color: ink.muted, font: fonts.table },
    },
    factValue: {
      kind: 'paragraph',
      paragraph: { spacing: { before: 0, after: 0, ...fact } },
      run: { size: sizes.table, font: fonts.table },
    },
    tableHead: {
      kind: 'paragraph',
      paragraph: { keepNext: true, spacing: { before: 0, after: 0, line: tight } },
      run: { size: sizes.small, bold: true, color: ink.muted, font: fonts.table },
    },
    tableText: {
      kind: 'paragraph',
      paragraph: { spacing: { before: 0, after: 0, line: 264 } },
      run: { size: sizes.table, font: fonts.table },
    },
    spacer: {
      kind: 'paragraph',
      paragraph: { spacing: { before: 0, after: 0, line: shape.belowTables, exact: true } },
      run: { size: 8 },
    },
  } as const satisfies Partial<Specs>;
}

function contentsSpecs({ face, ink, measure }: Design) {
  const entry = (left: number, before: number, bold: boolean): StyleSpec => ({
    kind: 'paragraph',
    paragraph: {
      tabs: [{ at: measure, kind: 'right', dots: true }],
      spacing: { before, after: 20, line: 264 },
      indent: { left },
    },
    run: { size: face.sizes.table + 1, bold },
  });
  return {
    contentsTitle: {
      kind: 'paragraph',
      next: 'body',
      paragraph: { keepNext: true, spacing: { before: 300, after: 120, line: tight } },
      run: { size: face.sizes.heading2, bold: true, color: ink.text, font: face.fonts.heading },
    },
    contents1: entry(0, 80, true),
    contents2: entry(280, 0, false),
    contents3: entry(560, 0, false),
  } as const satisfies Partial<Specs>;
}

function noteSpecs({ face, ink, measure }: Design) {
  const small = { size: face.sizes.small, color: ink.muted };
  return {
    header: {
      kind: 'paragraph',
      paragraph: { tabs: [{ at: measure, kind: 'right' }], spacing: { before: 0, after: 0, line: 240 } },
      run: small,
    },
    footer: { kind: 'paragraph', paragraph: { spacing: { before: 0, after: 0, line: 240 } }, run: small },
    note: { kind: 'paragraph', paragraph: { spacing: { before: 0, after: 40, line: tight } }, run: small },
    noteMark: { kind: 'character', run: { raised: true } },
  } as const satisfies Partial<Specs>;
}
