/** XML as text: letters that are safe in it, elements, and what properties of the library come to. */
import type { IXmlableObject, XmlComponent } from 'docx';

export type Attributes = Readonly<Record<string, string | number>>;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
  '<': '&lt;',
  '>': '&gt;',
};

/** Text as it stands in an element or an attribute. */
export const escaped = (text: string): string => text.replace(/[&"'<>]/g, (sign) => escapes[sign] ?? sign);

/** What stands between the name of an element and its content. */
export const attributesIn = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');

/** An element around XML; what has no content is closed at once. */
export const tagged = (name: string, attributes: string, inner: string): string =>
  inner === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`;

/** An element with nothing but text in it, whose spaces stay. */
export const textElement = (name: string, text: string): string =>
  `<${name} xml:space="preserve">${escaped(text)}</${name}>`;

/** Properties of the library that ask nothing of the file they stand in; '' where nothing is said. */
export function markupOf(properties: XmlComponent): string {
  const context = { stack: [] } as unknown as Parameters<XmlComponent['prepForXml']>[0];
  const object = properties.prepForXml(context);
  return object ? markup(object) : '';
}

/** The library's objects have one key, the name; attributes stand under a key of their own, alone or before elements. */
function markup(object: IXmlableObject): string {
  const [[name, content] = ['', []]] = Object.entries(object);
  const parts: readonly IXmlableObject[] = Array.isArray(content) ? content : [content];
  const attributes = Object.assign({}, ...parts.map(({ _attr }) => _attr ?? {}));
  const elements = Array.isArray(content) ? parts.filter((part) => !('_attr' in part)) : [];
  return tagged(name, attributesIn(attributes), elements.map(markup).join(''));
}
