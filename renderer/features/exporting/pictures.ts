/** The pictures of a document as images a Word file can hold. */
import { pictureFiles } from '../../../shared/diagrams/picture-files';
import type { Language } from '../../../shared/kit/bilingual';
import type { DrawnPictures } from '../../../shared/manuscript/pictures';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { svgToPng } from '../../ui/raster';

export interface PictureImages {
  readonly pictures: DrawnPictures;
  /** Their bytes by name. */
  readonly images: ReadonlyMap<string, Uint8Array>;
}

/** A picture that cannot be drawn here is left out: its list stands in the document anyway. */
export async function pictureImages(
  retrospective: Retrospective,
  language: Language,
): Promise<PictureImages> {
  const drawn = await Promise.all(
    pictureFiles(retrospective, language).map(async ({ id, svg, alt }) => {
      const png = await svgToPng(svg);
      if (!png) return [];
      const name = `${id}.png`;
      return [{ id, name, url: `pictures/${name}`, alt, bytes: new Uint8Array(await png.arrayBuffer()) }];
    }),
  );
  const files = drawn.flat();
  return {
    pictures: Object.fromEntries(files.map(({ id, url, alt }) => [id, { url, alt }])),
    images: new Map(files.map(({ name, bytes }) => [name, bytes])),
  };
}
