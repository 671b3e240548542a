/** Reads the XML of a part somebody else wrote: elements with their place in the text, or null when it is not sound. */

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Where it begins and ends in the text, and where its start tag ends. */
  readonly start: number;
  readonly opened: number;
  readonly end: number;
}

interface Open extends Element {
  readonly children: Element[];
  end: number;
}

const deepest = 100;
const token =
  /<\?[^>]*\?>|<!--(?:[^-]|-(?!-))*-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/y;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;

/** The root element. A document type is refused like anything that is not well-formed: nothing here needs entities. */
export function readXml(text: string): Element | null {
  const roots: Element[] = [];
  const open: Open[] = [];
  const pattern = new RegExp(token);
  pattern.lastIndex = 0;
  while (pattern.lastIndex < text.length) {
    const start = pattern.lastIndex;
    const [whole, closing = '', name, attributes = '', empty = ''] = pattern.exec(text) ?? [];
    if (whole === undefined) return null;
    if (name === undefined) continue;
    if (closing !== '') {
      const element = open.pop();
      if (element?.name !== name) return null;
      element.end = pattern.lastIndex;
      continue;
    }
    const element: Open = {
      name,
      attributes: readAttributes(attributes),
      children: [],
      start,
      opened: pattern.lastIndex,
      end: pattern.lastIndex,
    };
    (open.at(-1)?.children ?? roots).push(element);
    if (empty === '') open.push(element);
    if (open.length > deepest) return null;
  }
  return open.length === 0 && roots.length === 1 ? (roots[0] ?? null) : null;
}

const readAttributes = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...text.matchAll(attribute)].map(([, name, one, other]) => [name, one ?? other ?? '']));

/** An element and all that lies in it. */
export const within = (element: Element): readonly Element[] => [
  element,
  ...element.children.flatMap(within),
];

/** The children of that name. */
export const childrenOf = (element: Element, name: string): readonly Element[] =>
  element.children.filter((child) => child.name === name);

/** What an element of Word says in `w:val`. */
export const said = (element: Element | undefined): string | undefined => element?.attributes['w:val'];
