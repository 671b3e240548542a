/** The styles as Word shows them in its gallery; every paragraph has one of these. */
import {
  createBorderElement,
  createShading,
  DocumentDefaults,
  type IStylesOptions,
  StyleForCharacter,
  StyleForParagraph,
  TableBorders,
  type XmlComponent,
} from 'docx';
import type { Design } from './design';
import { attributesOf, element, val } from './elements';
import { headingNumbers } from './numbering';
import { type ParagraphProperties, paragraphOptions, rule, runOptions, shade } from './properties';
import { type StyleKey, styleKeys, styleNames } from './style-ids';
import { type StyleSpec, styleSpecs } from './style-specs';

/** All styles of a design that borrows from nobody. */
export function stylesOf(design: Design): IStylesOptions {
  const specs = styleSpecs(design);
  const own = styleKeys.map((key) => styleOf(key, design, specs));
  return { importedStyles: [documentDefaults(design), ...roots(), ...own] };
}

/** Letters, size, language of whatever has no style. */
const documentDefaults = ({ face, ink, locale }: Design): DocumentDefaults =>
  new DocumentDefaults({
    run: {
      ...runOptions({ font: face.fonts.text, color: ink.text, size: face.sizes.body }),
      language: locale,
    },
    paragraph: paragraphOptions({ spacing: { after: 0, line: face.exact ? 240 : face.line } }),
  });

const root = (type: string, id: string, name: string, rest: readonly XmlComponent[]): XmlComponent =>
  element('w:style', { 'w:type': type, 'w:default': 1, 'w:styleId': id }, [val('w:name', name), ...rest]);

const side = (name: string, width: number): XmlComponent => element(name, { 'w:w': width, 'w:type': 'dxa' });

const seldom = (priority: number) => [val('w:uiPriority', priority), element('w:semiHidden')];

const roots = (): readonly XmlComponent[] => [
  root('paragraph', 'Normal', 'Normal', [element('w:qFormat')]),
  root('character', 'DefaultParagraphFont', 'Default Paragraph Font', seldom(1)),
  root('table', 'TableNormal', 'Normal Table', [
    ...seldom(99),
    element('w:tblPr', {}, [side('w:tblInd', 0), cellRoom(0, 108, 108)]),
  ]),
  root('numbering', 'NoList', 'No List', seldom(99)),
];

const cellRoom = (above: number, left: number, right: number): XmlComponent =>
  element('w:tblCellMar', {}, [
    side('w:top', above),
    side('w:left', left),
    side('w:bottom', above),
    side('w:right', right),
  ]);

/** What a style of ours is based on when another document lends its own, and that its letters stay the lender's. */
export interface Borrowing {
  readonly normal: string;
  readonly table: string;
}

/** One style; with `borrowed`, in the letters of the document it is put into. */
export function styleOf(
  key: StyleKey,
  design: Design,
  specs: ReturnType<typeof styleSpecs>,
  borrowed?: Borrowing,
): XmlComponent {
  if (key === 'table') return tableStyle(design, borrowed);
  const spec: StyleSpec = specs[key];
  const common = { id: design.ids[key], name: styleNames[key][1] };
  const run = borrowed && key !== 'code' && key !== 'inlineCode' ? inLettersOfLender(spec, key) : spec.run;
  const letters = run ? { run: runOptions(run) } : {};
  if (spec.kind === 'character') return new OwnCharacterStyle({ ...common, ...letters });
  return new OwnParagraphStyle({
    ...common,
    ...letters,
    basedOn: borrowed?.normal ?? 'Normal',
    ...(spec.next ? { next: design.ids[spec.next] } : {}),
    ...(key.startsWith('contents') ? {} : { quickFormat: true }),
    paragraph: paragraphOptions({ ...spec.paragraph, ...(borrowed ? {} : counted(spec, design)) }),
  });
}

function counted({ numbered }: StyleSpec, design: Design): Pick<ParagraphProperties, 'numbering'> {
  const reference = headingNumbers(design);
  return numbered === undefined || !reference
    ? {}
    : { numbering: { reference, level: numbered, instance: 0 } };
}

function inLettersOfLender({ run = {} }: StyleSpec, key: StyleKey) {
  const { font: _font, color, ...rest } = run;
  return color === undefined || key === 'eyebrow' ? rest : { ...rest, color };
}

const ofWord =
  /^(?:Title|heading \d|Body Text|Quote|caption|toc \d|TOC Heading|header|footer|footnote text|footnote reference|Hyperlink)$/;

/** The library does not say which styles Word does not know. */
const attributesFor = (type: string, id: string, name: string) =>
  attributesOf({ 'w:type': type, ...(ofWord.test(name) ? {} : { 'w:customStyle': 1 }), 'w:styleId': id });

class OwnParagraphStyle extends StyleForParagraph {
  constructor(options: ConstructorParameters<typeof StyleForParagraph>[0]) {
    super(options);
    this.root[0] = attributesFor('paragraph', options.id, options.name ?? '');
  }
}

class OwnCharacterStyle extends StyleForCharacter {
  constructor(options: ConstructorParameters<typeof StyleForCharacter>[0]) {
    super(options);
    this.root[0] = attributesFor('character', options.id, options.name ?? '');
  }
}

/** Head row and rules are of the style, so that a row somebody adds in Word looks like the others. */
function tableStyle({ ids, ink, shape }: Design, borrowed?: Borrowing): XmlComponent {
  const thin = rule({ size: 4, color: ink.hairline });
  const edge = rule({ size: 4, color: ink.line });
  const around = shape.tables === 'grid' ? { top: edge, left: edge, right: edge, insideVertical: thin } : {};
  const borders = new TableBorders(
    { ...around, bottom: edge, insideHorizontal: thin },
    { fillMissingSides: false },
  );
  const { left, right } = cellSides(shape.tables);
  return element('w:style', { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': ids.table }, [
    val('w:name', styleNames.table[1]),
    val('w:basedOn', borrowed?.table ?? 'TableNormal'),
    element('w:qFormat'),
    element('w:tblPr', {}, [borders, cellRoom(shape.cellRoom, left, right)]),
    headRow(ink),
  ]);
}

const headRow = ({ strongLine, head }: Design['ink']): XmlComponent =>
  element('w:tblStylePr', { 'w:type': 'firstRow' }, [
    element('w:tblPr'),
    element('w:trPr', {}, [element('w:tblHeader')]),
    element('w:tcPr', {}, [
      element('w:tcBorders', {}, [createBorderElement('w:bottom', rule({ size: 6, color: strongLine }))]),
      ...(head === null ? [] : [createShading(shade(head))]),
    ]),
  ]);

/** Room beside what a cell says; where there are no lines, text begins where the text around begins. */
export const cellSides = (tables: 'lines' | 'grid'): { readonly left: number; readonly right: number } =>
  tables === 'grid' ? { left: 85, right: 85 } : { left: 0, right: 140 };
