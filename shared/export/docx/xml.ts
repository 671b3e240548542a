/** Writes XML as text: the names come from us, every value is escaped here. */

type Value = string | number;
export type Attributes = Readonly<Record<string, Value | undefined>>;

const special = /[&<>"]/;

/** Text that may stand between tags and in attributes; it has to be clean of characters XML refuses. */
export const escapeXml = (text: string): string =>
  special.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
    : text;

/** An element; attributes without a value are left out. The content is XML already. */
export function tag(name: string, attributes: Attributes = {}, content = ''): string {
  let open = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) open += ` ${key}="${escapeXml(String(value))}"`;
  }
  return content === '' ? `${open}/>` : `${open}>${content}</${name}>`;
}

/** An element of Word that says all in `w:val`. */
export const val = (name: string, value: Value): string => tag(name, { 'w:val': value });

/** A whole part. */
export const part = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${root}`;

/** Namespaces of the parts that hold text. */
export const namespaces = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:pic': 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  'xmlns:w14': 'http://schemas.microsoft.com/office/word/2010/wordml',
  'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  'mc:Ignorable': 'w14',
} as const;
