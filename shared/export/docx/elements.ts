/**
 * Elements that are text from the start. A long document has tens of thousands of them: a tree of objects for each, made,
 * prepared and written by the library, took most of an export. Only where the library has something to add to the file
 * - a link, a picture, a footnote, a list - its own classes stand around them.
 */
import {
  BuilderElement,
  type FileChild,
  type IXmlableObject,
  NextAttributeComponent,
  type ParagraphChild,
  XmlComponent,
} from 'docx';
import { type Attributes, attributesIn, tagged } from './markup';

const payload = (attributes: Attributes) =>
  Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }]));

/** An element that is XML already; it may stand wherever the library takes a part of its own. */
export class Written extends XmlComponent {
  readonly xml: string;

  constructor(name: string, attributes: string, inner: string) {
    super(name);
    this.xml = tagged(name, attributes, inner);
  }

  override prepForXml(): IXmlableObject {
    return { '': verbatim(this.xml) };
  }
}

/** What a paragraph may hold. */
export type Content = ParagraphChild | Written;

/** What a page may hold. */
export type PageContent = FileChild | Written;

/** The library names classes of its own alone, and takes any component. */
export const forLibrary = (content: readonly Content[]): readonly ParagraphChild[] =>
  content as readonly unknown[] as readonly ParagraphChild[];

/** The same for what stands on a page. */
export const onLibraryPage = (content: readonly PageContent[]): readonly FileChild[] =>
  content as readonly unknown[] as readonly FileChild[];

/** The library escapes strings; whatever else stands in an element it writes as it says itself. */
const verbatim = (xml: string) => Object.assign(() => xml, { toString: () => xml });

/** The XML of elements one after the other; null where one of them is the library's. */
export function writtenIn(children: readonly (XmlComponent | Content)[]): string | null {
  let xml = '';
  for (const child of children) {
    if (!(child instanceof Written)) return null;
    xml += child.xml;
  }
  return xml;
}

/** An element by its name. */
export function element(
  name: string,
  attributes: Attributes = {},
  children: readonly XmlComponent[] = [],
): XmlComponent {
  const inner = writtenIn(children);
  return inner === null
    ? new BuilderElement({ name, attributes: payload(attributes), children })
    : new Written(name, attributesIn(attributes), inner);
}

/** An element of Word that says all in `w:val`. */
export const val = (name: string, value: string | number): XmlComponent => element(name, { 'w:val': value });

/** What an element has between its name and its children. */
export const attributesOf = (
  attributes: Attributes,
): NextAttributeComponent<Record<string, string | number>> => new NextAttributeComponent(payload(attributes));
