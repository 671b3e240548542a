/** The part `word/styles.xml`: the styles as Word shows them in its gallery; every paragraph has one of these. */
import type { Design } from './design';
import { headingList } from './numbering';
import { paragraphProperties, rule, runProperties, shade } from './properties';
import { type StyleKey, styleKeys, styleNames } from './style-ids';
import { type StyleSpec, styleSpecs } from './style-specs';
import { namespaces, part, tag, val } from './xml';

/** The whole part of a design that borrows from nobody. */
export function stylesPart(design: Design): string {
  const specs = styleSpecs(design);
  return part(
    tag(
      'w:styles',
      { 'xmlns:w': namespaces['xmlns:w'] },
      documentDefaults(design) + roots + styleKeys.map((key) => styleXml(key, design, specs)).join(''),
    ),
  );
}

/** Letters, size, language of whatever has no style. */
function documentDefaults({ face, ink, locale }: Design): string {
  const run = runProperties({ font: face.fonts.text, color: ink.text, size: face.sizes.body });
  const lang = tag('w:lang', { 'w:val': locale.value, 'w:eastAsia': locale.eastAsia });
  const spacing = tag('w:spacing', {
    'w:after': 0,
    'w:line': face.exact ? 240 : face.line,
    'w:lineRule': 'auto',
  });
  return tag(
    'w:docDefaults',
    {},
    `<w:rPrDefault><w:rPr>${run}${lang}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${spacing}</w:pPr></w:pPrDefault>`,
  );
}

const root = (type: string, id: string, name: string, rest = ''): string =>
  tag('w:style', { 'w:type': type, 'w:default': 1, 'w:styleId': id }, val('w:name', name) + rest);

const roots = [
  root('paragraph', 'Normal', 'Normal', '<w:qFormat/>'),
  root(
    'character',
    'DefaultParagraphFont',
    'Default Paragraph Font',
    '<w:uiPriority w:val="1"/><w:semiHidden/>',
  ),
  root(
    'table',
    'TableNormal',
    'Normal Table',
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>',
  ),
  root('numbering', 'NoList', 'No List', '<w:uiPriority w:val="99"/><w:semiHidden/>'),
].join('');

/** What a style of ours is based on when another document lends its own, and that its letters stay the lender's. */
export interface Borrowing {
  readonly normal: string;
  readonly table: string;
}

/** One style as XML; with `borrowed`, in the letters of the document it is put into. */
export function styleXml(
  key: StyleKey,
  design: Design,
  specs: ReturnType<typeof styleSpecs>,
  borrowed?: Borrowing,
): string {
  if (key === 'table') return tableStyle(design, borrowed);
  const spec: StyleSpec = specs[key];
  const [, name] = styleNames[key];
  const isParagraph = spec.kind === 'paragraph';
  const numbering =
    spec.numbered !== undefined && design.face.numbers && !borrowed
      ? { numbering: { list: headingList, level: spec.numbered } }
      : {};
  const run = borrowed && key !== 'code' && key !== 'inlineCode' ? inLettersOfLender(spec, key) : spec.run;
  const letters = run ? runProperties(run) : '';
  const base = isParagraph ? (borrowed?.normal ?? 'Normal') : null;
  return tag(
    'w:style',
    {
      'w:type': spec.kind,
      'w:customStyle': isKnownToWord(name) ? undefined : 1,
      'w:styleId': design.ids[key],
    },
    [
      val('w:name', name),
      base === null ? '' : val('w:basedOn', base),
      spec.next ? val('w:next', design.ids[spec.next]) : '',
      isParagraph && !key.startsWith('contents') ? '<w:qFormat/>' : '',
      paragraphProperties({ ...spec.paragraph, ...numbering }),
      letters === '' ? '' : `<w:rPr>${letters}</w:rPr>`,
    ].join(''),
  );
}

function inLettersOfLender({ run = {} }: StyleSpec, key: StyleKey) {
  const { font: _font, color, ...rest } = run;
  return color === undefined || key === 'eyebrow' ? rest : { ...rest, color };
}

const ofWord =
  /^(?:Title|heading \d|Body Text|Quote|caption|toc \d|TOC Heading|header|footer|footnote text|footnote reference|Hyperlink)$/;
const isKnownToWord = (name: string): boolean => ofWord.test(name);

/** Head row and rules are of the style, so that a row somebody adds in Word looks like the others. */
function tableStyle({ ids, ink, shape }: Design, borrowed?: Borrowing): string {
  const thin = { size: 4, color: ink.hairline };
  const edge = shape.tables === 'grid' ? { size: 4, color: ink.line } : null;
  const borders = [
    edge ? rule('w:top', edge) : '',
    edge ? rule('w:left', edge) : '',
    rule('w:bottom', edge ?? { size: 4, color: ink.line }),
    edge ? rule('w:right', edge) : '',
    rule('w:insideH', thin),
    edge ? rule('w:insideV', thin) : '',
  ].join('');
  const side = (name: string, width: number): string => tag(name, { 'w:w': width, 'w:type': 'dxa' });
  const { left, right } = cellSides(shape.tables);
  const room = [
    side('w:top', shape.cellRoom),
    side('w:left', left),
    side('w:bottom', shape.cellRoom),
    side('w:right', right),
  ];
  const head = [
    `<w:tcBorders>${rule('w:bottom', { size: 6, color: ink.strongLine })}</w:tcBorders>`,
    ink.head === null ? '' : shade(ink.head),
  ].join('');
  return tag(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': ids.table },
    [
      val('w:name', styleNames.table[1]),
      val('w:basedOn', borrowed?.table ?? 'TableNormal'),
      '<w:qFormat/>',
      `<w:tblPr><w:tblBorders>${borders}</w:tblBorders><w:tblCellMar>${room.join('')}</w:tblCellMar></w:tblPr>`,
      `<w:tblStylePr w:type="firstRow"><w:tblPr/><w:trPr><w:tblHeader/></w:trPr><w:tcPr>${head}</w:tcPr></w:tblStylePr>`,
    ].join(''),
  );
}

/** Room beside what a cell says; where there are no lines, text begins where the text around begins. */
export const cellSides = (tables: 'lines' | 'grid'): { readonly left: number; readonly right: number } =>
  tables === 'grid' ? { left: 85, right: 85 } : { left: 0, right: 140 };
