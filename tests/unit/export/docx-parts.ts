/** Looks into the bytes of a Word file: its parts as text, what it says, whether its XML is well-formed. */
import { strFromU8, unzipSync } from 'fflate';

/** Every XML part by its path. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([path]) => /\.(xml|rels)$/.test(path))
      .map(([path, content]) => [path, strFromU8(content)]),
  );

/** What a part says: one line a paragraph, breaks as line ends, tabs as tabs. */
export const textOfPart = (xml: string): string =>
  decode(
    xml
      .replace(/<w:instrText[^>]*>[^<]*<\/w:instrText>/g, '')
      .replace(/<w:br\/>|<\/w:p>/g, '\n')
      .replace(/<w:tab\/>/g, '\t')
      .replace(/<[^>]*>/g, ''),
  );

const decode = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

const token = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const strayAmpersand = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;
const unfit = /[[\p{Cc}\p{Cs}\uFFFE\uFFFF]--[\t\n\r]]/v;

/** Null for well-formed XML, else what is wrong with it. */
export function flawOf(xml: string): string | null {
  if (unfit.test(xml)) return 'a character XML does not allow';
  if (strayAmpersand.test(xml)) return 'an ampersand that begins no entity';
  const body = xml.replace(/^<\?xml[^>]*\?>/, '').trim();
  const open: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < body.length) {
    const at = token.lastIndex;
    const [whole, closing, name = '', attributes = '', empty] = token.exec(body) ?? [];
    if (whole === undefined) return `cannot read ${body.slice(at, at + 60)}`;
    const names = [...attributes.matchAll(/([\w:.-]+)="/g)].map((match) => match[1]);
    if (new Set(names).size < names.length) return `an attribute twice in ${whole}`;
    if (closing && open.pop() !== name) return `</${name}> closes nothing`;
    if (name && !closing && !empty) open.push(name);
  }
  return open.length === 0 ? null : `<${open.at(-1)}> is not closed`;
}
