/** Pictures of structures in a finished document: drawn elsewhere, they stand where the structure does. */
import type { Paragraph } from 'mdast';

export const pictureIds = ['strip', 'whys-tree', 'fishbone', 'quadrants'] as const;
export type PictureId = (typeof pictureIds)[number];

/** Where the image of a picture is, and what it says to those who do not see it. */
export interface DrawnPicture {
  readonly url: string;
  readonly alt: string;
}

export type DrawnPictures = Readonly<Partial<Record<PictureId, DrawnPicture>>>;

/** The picture as a paragraph of its own; nothing where it was not drawn. */
export function pictureBlocks(pictures: DrawnPictures, id: PictureId): Paragraph[] {
  const drawn = pictures[id];
  return drawn
    ? [{ type: 'paragraph', children: [{ type: 'image', url: drawn.url, alt: drawn.alt, title: null }] }]
    : [];
}
