/** Pictures of structures in a finished document: drawn elsewhere, they stand where the structure does. */
import type { Code, Paragraph } from 'mdast';
import type { Block } from '../prose/prose';
import { shortHash } from './back/pack';

export const pictureIds = ['strip', 'whys-tree', 'fishbone', 'quadrants'] as const;
export type PictureId = (typeof pictureIds)[number];

/** Where the image of a picture is, and what it says to those who do not see it; or Mermaid that draws it. */
export type DrawnPicture = { readonly url: string; readonly alt: string } | { readonly code: string };

export type DrawnPictures = Readonly<Partial<Record<PictureId, DrawnPicture>>>;

/** The picture as a block of its own; nothing where it was not drawn. */
export function pictureBlocks(pictures: DrawnPictures, id: PictureId): (Paragraph | Code)[] {
  const drawn = pictures[id];
  if (!drawn) return [];
  if ('code' in drawn) return [{ type: 'code', lang: 'mermaid', meta: null, value: drawn.code }];
  return [{ type: 'paragraph', children: [{ type: 'image', url: drawn.url, alt: drawn.alt, title: null }] }];
}

/** Mermaid with a mark that names it and what it was when it was written. */
export const drawingCode = (id: PictureId, diagram: string): string =>
  `%% afterword:${id} ${shortHash(diagram)}\n${diagram}`;

/** Drawn from a structure and as it was written: it says nothing of its own. One changed by hand is the writer's. */
export function isDrawingCode(block: Block): boolean {
  if (block.type !== 'code' || block.lang !== 'mermaid') return false;
  const [, id, hash, diagram = ''] = /^%% afterword:([a-z-]+) (\w+)\n([\s\S]*)$/.exec(block.value) ?? [];
  return pictureIds.some((known) => known === id) && hash === shortHash(diagram);
}
