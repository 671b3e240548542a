/** The pictures of a document as images a Word file can hold. */
import { documentPictures } from '../../../shared/diagrams/document-pictures';
import { sceneToSvg } from '../../../shared/drawing/svg';
import { print } from '../../../shared/drawing/themes';
import type { Language } from '../../../shared/kit/bilingual';
import type { DrawnPictures } from '../../../shared/manuscript/pictures';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { svgToPng } from '../../ui/raster';

/** As wide as the text of a page. */
const width = 640;

export interface PictureFiles {
  readonly pictures: DrawnPictures;
  /** Their bytes by name. */
  readonly images: ReadonlyMap<string, Uint8Array>;
}

/** A picture that cannot be drawn here is left out: its list stands in the document anyway. */
export async function pictureFiles(retrospective: Retrospective, language: Language): Promise<PictureFiles> {
  const drawn = await Promise.all(
    documentPictures(retrospective, { width, language }).map(async ({ id, scene }) => {
      const png = await svgToPng(sceneToSvg(scene, print));
      if (!png) return [];
      const name = `${id}.png`;
      const alt = `${scene.title}${language === 'zh' ? '：' : ': '}${scene.description}`;
      return [{ id, name, url: `pictures/${name}`, alt, bytes: new Uint8Array(await png.arrayBuffer()) }];
    }),
  );
  const files = drawn.flat();
  return {
    pictures: Object.fromEntries(files.map(({ id, url, alt }) => [id, { url, alt }])),
    images: new Map(files.map(({ name, bytes }) => [name, bytes])),
  };
}
