/** Word to HTML by mammoth, from parts that were checked; images are handed out, nothing is fetched. */
import { strFromU8, strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { DocxParts } from './open-docx';
import { shapeDocument, styleMap, type WordNode } from './shape';
import type { StyleRole } from './styles';

/** Keeps an image and answers the address to show it from, or null when it cannot be kept. */
export type KeepImage = (bytes: Uint8Array) => Promise<string | null>;

/** The HTML of the body, its notes and comments. Throws on what is no Word file. */
export async function docxToHtml(
  parts: DocxParts,
  roles: ReadonlyMap<string, StyleRole>,
  keepImage: KeepImage,
): Promise<string> {
  const packed = zipSync(
    Object.fromEntries([...parts].map(([name, bytes]) => [name, readable(name, bytes)])),
    {
      level: 0,
    },
  );
  const input = { buffer: packed, arrayBuffer: packed.buffer } as unknown as Parameters<
    typeof mammoth.convertToHtml
  >[0];
  const result = await mammoth.convertToHtml(input, {
    styleMap: [...styleMap],
    includeEmbeddedStyleMap: false,
    convertImage: mammoth.images.imgElement(async (image) => {
      const src = await keepImage(new Uint8Array(await image.readAsArrayBuffer()));
      return { src: src ?? '' };
    }),
    transformDocument: (document: WordNode) => shapeDocument(document, roles),
  });
  return result.value;
}

/** Fields and ruby wrap text in elements that mammoth passes over. */
const readable = (name: string, bytes: Uint8Array): Uint8Array =>
  /^word\/(?:document|footnotes|endnotes|comments)\.xml$/.test(name)
    ? strToU8(strFromU8(bytes).replace(/<\/?w:(?:fldSimple|ruby|rubyBase|rt|dir|bdo)(?:\s[^<>]*)?>/g, ''))
    : bytes;
