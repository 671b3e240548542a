/** Walks through XML tag by tag, in one pass and without building a tree: enough to count and to look things up. */

/** A tag with the text before it. */
export interface XmlTag {
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly attributes: string;
  /** Entities resolved. */
  readonly before: string;
}

const tag =
  /([^<]*)<(?:!--[\s\S]*?--|!\[CDATA\[[\s\S]*?\]\]|[!?][^>]*|(\/?)([\w:.-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?))>/y;

/** Every tag in order; ends where the text is no XML any more. */
export function* tagsOf(xml: string): Generator<XmlTag> {
  tag.lastIndex = 0;
  let at = 0;
  for (;;) {
    tag.lastIndex = at;
    const found = tag.exec(xml);
    if (!found) return;
    at = tag.lastIndex;
    const [, before = '', close, name, attributes = '', empty] = found;
    if (name === undefined) continue;
    const kind = close ? 'close' : empty ? 'empty' : 'open';
    yield { name, kind, attributes, before: decode(before) };
  }
}

/** The value of an attribute, or null. */
export function attributeOf({ attributes }: XmlTag, name: string): string | null {
  const at = attributes.indexOf(`${name}=`);
  if (at < 0 || !/\s/.test(attributes[at - 1] ?? ' ')) return null;
  const quote = attributes[at + name.length + 1] ?? '';
  const from = at + name.length + 2;
  const end = quote === '"' || quote === "'" ? attributes.indexOf(quote, from) : -1;
  return end < 0 ? null : decode(attributes.slice(from, end));
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const decode = (text: string): string =>
  text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex, decimal, name) => {
    if (name) return named[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
