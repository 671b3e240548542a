/** The styles every document has: our key, what they are called inside the file, and in the gallery of Word. */

/** Paragraph, character and table styles by key: id and name. Names of styles Word knows are in its own spelling. */
export const styleNames = {
  title: ['Title', 'Title'],
  heading1: ['Heading1', 'heading 1'],
  heading2: ['Heading2', 'heading 2'],
  heading3: ['Heading3', 'heading 3'],
  heading4: ['Heading4', 'heading 4'],
  heading5: ['Heading5', 'heading 5'],
  body: ['BodyText', 'Body Text'],
  listText: ['ListText', 'List Text'],
  quote: ['Quote', 'Quote'],
  code: ['CodeBlock', 'Code Block'],
  figure: ['Figure', 'Figure'],
  caption: ['Caption', 'caption'],
  eyebrow: ['Eyebrow', 'Eyebrow'],
  factLabel: ['FactLabel', 'Fact Label'],
  factValue: ['FactValue', 'Fact Value'],
  tableHead: ['TableHead', 'Table Head'],
  tableText: ['TableText', 'Table Text'],
  spacer: ['Spacer', 'Spacer'],
  contentsTitle: ['TOCHeading', 'TOC Heading'],
  contents1: ['TOC1', 'toc 1'],
  contents2: ['TOC2', 'toc 2'],
  contents3: ['TOC3', 'toc 3'],
  header: ['Header', 'header'],
  footer: ['Footer', 'footer'],
  note: ['FootnoteText', 'footnote text'],
  noteMark: ['FootnoteReference', 'footnote reference'],
  inlineCode: ['InlineCode', 'Inline Code'],
  link: ['Hyperlink', 'Hyperlink'],
  table: ['AfterwordTable', 'Afterword Table'],
} as const;

export type StyleKey = keyof typeof styleNames;
export type StyleIds = Readonly<Record<StyleKey, string>>;

export const styleKeys = Object.keys(styleNames) as readonly StyleKey[];

/** What our styles are called where no other document lends its own. */
export const styleIds = Object.fromEntries(styleKeys.map((key) => [key, styleNames[key][0]])) as StyleIds;
