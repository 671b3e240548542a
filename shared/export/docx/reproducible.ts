/** Takes chance and the hour out of a packed Word file. */
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
  const parts = Object.entries(unzipSync(bytes)).map(([path, content]) => [
    path,
    /\.(xml|rels)$/.test(path) ? strToU8(strFromU8(content).replace(drawn, nameOf)) : content,
  ]);
  return zipSync(Object.fromEntries(parts), { mtime: new Date(1980, 0, 1) });
}
