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

/** An element around XML; what has no content is closed at once. */
export function tagged(name: string, attributes: Attributes, inner: string): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const open = `<${name}${said.join('')}`;
  return inner === '' ? `${open}/>` : `${open}>${inner}</${name}>`;
}

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
  return tagged(name, attributes, elements.map(markup).join(''));
}
