/** Packs the parts of a Word file without chance and the hour, and calls metafiles by their name. */
import { strFromU8, strToU8, zipSync } from 'fflate';

/** Names of relationships that were drawn by lot, where they stand as attributes: text has no bare quotation marks. */
const drawn = /(?<=\s(?:r:id|r:embed|Id)=")rId[\w-]{16,}(?=")/g;

type Parts = ReadonlyMap<string, Content>;

/**
 * The file with relationships counted in reading order and the first date a zip can have on every entry. Each part
 * that is XML goes through `change`; `others` stand in place of those of the same path.
 */
export function reproducible(
  made: Parts,
  change: (path: string, xml: string) => string,
  others: Parts,
): Uint8Array {
  const names = new Map<string, string>();
  const nameOf = (lot: string): string => {
    const name = names.get(lot) ?? `rIdLink${names.size + 1}`;
    names.set(lot, name);
    return name;
  };
  const used = [...made].filter(([path]) => !isUnused(path));
  const metafiles = used.filter(([, content]) => isMetafile(content)).map(([path]) => path);
  const endings = new Set([...others.keys()].map(endingOf));
  const parts = used.map(([path, content]) => [
    metafiles.includes(path) ? inEmf(path) : path,
    isXml(path)
      ? strToU8(named(path, change(path, textOf(content)).replace(drawn, nameOf), metafiles, endings))
      : bytesOf(content),
  ]);
  const added = [...others].map(([path, content]) => [path, bytesOf(content)]);
  const all = Object.fromEntries([...opening.map((path) => [path, new Uint8Array()]), ...parts, ...added]);
  return zipSync(all, { mtime: new Date(1980, 0, 1) });
}

/** What readers look for first, and the text before what it points at. */
const opening = ['[Content_Types].xml', '_rels/.rels', 'docProps/core.xml', 'word/document.xml'];

/** The library writes endnotes into every file, in a style no look has; there are none. */
const isUnused = (path: string): boolean => /^word\/(?:_rels\/)?endnotes\.xml/.test(path);
const unused = /<(?:Override|Relationship) [^>]*(?:PartName="\/word\/|Target=")endnotes\.xml"[^>]*\/>/g;

const isXml = (path: string): boolean => /\.(xml|rels)$/.test(path);

type Content = string | Uint8Array;

const textOf = (content: Content): string => (typeof content === 'string' ? content : strFromU8(content));
const bytesOf = (content: Content): Uint8Array => (typeof content === 'string' ? strToU8(content) : content);

/** By the signature behind the frame of its header. */
const isMetafile = (content: Content): boolean =>
  typeof content !== 'string' &&
  content.length > 88 &&
  content[0] === 1 &&
  strFromU8(content.subarray(40, 44)) === ' EMF';

const inEmf = (path: string): string => path.replace(/\.\w+$/, '.emf');

const endingOf = (path: string): string => path.split('.').at(-1) ?? '';

const pictures: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
};

/** Relationships point at the new names, and the list of types knows the endings. */
function named(
  path: string,
  xml: string,
  metafiles: readonly string[],
  endings: ReadonlySet<string>,
): string {
  if (path === '[Content_Types].xml')
    return withEndings(xml.replace(unused, ''), [...endings, ...(metafiles.length > 0 ? ['emf'] : [])]);
  if (!path.endsWith('.rels')) return xml;
  return metafiles.reduce(
    (text, one) => {
      const target = one.replace(/^word\//, '');
      return text.replaceAll(`"${target}"`, `"${inEmf(target)}"`);
    },
    xml.replace(unused, ''),
  );
}

const withEndings = (xml: string, endings: readonly string[]): string =>
  endings
    .filter((ending) => ending in pictures && !xml.includes(`Extension="${ending}"`))
    .reduce(
      (text, ending) =>
        text.replace(/(?=<Default )/, `<Default ContentType="${pictures[ending]}" Extension="${ending}"/>`),
      xml,
    );
