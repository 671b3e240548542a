/** Takes chance and the hour out of a packed Word file, and calls metafiles by their name. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Names of relationships that were drawn by lot, where they stand as attributes: text has no bare quotation marks. */
const drawn = /(?<=\s(?:r:id|r:embed|Id)=")rId[\w-]{16,}(?=")/g;

/** The same file with relationships counted in reading order and the first date a zip can have on every entry. */
export function reproducible(bytes: Uint8Array): Uint8Array {
  const names = new Map<string, string>();
  const nameOf = (lot: string): string => {
    const name = names.get(lot) ?? `rIdLink${names.size + 1}`;
    names.set(lot, name);
    return name;
  };
  const packed = Object.entries(unzipSync(bytes));
  const metafiles = packed.filter(([, content]) => isMetafile(content)).map(([path]) => path);
  const parts = packed.map(([path, content]) => [
    metafiles.includes(path) ? inEmf(path) : path,
    /\.(xml|rels)$/.test(path)
      ? strToU8(named(path, strFromU8(content).replace(drawn, nameOf), metafiles))
      : content,
  ]);
  return zipSync(Object.fromEntries(parts), { mtime: new Date(1980, 0, 1) });
}

/** By the signature behind the frame of its header. */
const isMetafile = (content: Uint8Array): boolean =>
  content.length > 88 && content[0] === 1 && strFromU8(content.subarray(40, 44)) === ' EMF';

const inEmf = (path: string): string => path.replace(/\.\w+$/, '.emf');

/** Relationships point at the new names, and the list of types knows them. */
function named(path: string, xml: string, metafiles: readonly string[]): string {
  if (metafiles.length === 0) return xml;
  if (path === '[Content_Types].xml')
    return xml.replace(/(?=<Default )/, '<Default ContentType="image/x-emf" Extension="emf"/>');
  return path.endsWith('.rels')
    ? metafiles.reduce((text, one) => {
        const target = one.replace(/^word\//, '');
        return text.replaceAll(`"${target}"`, `"${inEmf(target)}"`);
      }, xml)
    : xml;
}
