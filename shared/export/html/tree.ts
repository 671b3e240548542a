/** What an HTML file is made of, as data: the file writes it as text, the page builds it without reading any. */

export interface Tag {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Html[];
}

/** A drawing of ours, whole. */
export interface Drawing {
  readonly svg: string;
  readonly alt: string;
}

/** A string is text, never markup. */
export type Html = string | Tag | Drawing;

export const tag = (
  name: string,
  children: readonly Html[] = [],
  attributes: Tag['attributes'] = {},
): Tag => ({
  tag: name,
  attributes,
  children,
});

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

const empty = new Set(['br', 'hr', 'img', 'input', 'meta', 'col']);

/** The tree as the text of a file. */
export function htmlText(node: Html): string {
  if (typeof node === 'string') return escapeHtml(node);
  if ('svg' in node) return node.svg.trim();
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
  const open = `<${node.tag}${attributes}>`;
  return empty.has(node.tag) ? open : `${open}${node.children.map(htmlText).join('')}</${node.tag}>`;
}
