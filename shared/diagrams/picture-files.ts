/** The pictures of a document as SVG files, and where its manuscript shows them from. */
import { sceneToEmf } from '../drawing/emf';
import { sceneToSvg } from '../drawing/svg';
import { print } from '../drawing/themes';
import type { Language } from '../kit/bilingual';
import type { DrawnPictures, PictureId } from '../manuscript/pictures';
import type { Retrospective } from '../retrospective/retrospective';
import { documentPictures } from './document-pictures';

export interface PictureFile {
  readonly id: PictureId;
  /** "strip.svg". */
  readonly name: string;
  /** The text of the file. */
  readonly svg: string;
  /** The same drawing for word processors that cannot show SVG. */
  readonly emf: () => Uint8Array;
  /** What it says to those who do not see it. */
  readonly alt: string;
}

/** As wide as the text of a page, in pixels. */
const width = 640;

/** All pictures the document is worth, in its order. */
export const pictureFiles = (retrospective: Retrospective, language: Language): readonly PictureFile[] =>
  documentPictures(retrospective, { width, language }).map(({ id, scene }) => ({
    id,
    name: `${id}.svg`,
    svg: sceneToSvg(scene, print),
    emf: () => sceneToEmf(scene, print),
    alt: `${scene.title}${language === 'zh' ? '：' : ': '}${scene.description}`,
  }));

/** What the manuscript needs to show them: `folder` is the part of their addresses before the name. */
export const shownFrom = (files: readonly PictureFile[], folder: string): DrawnPictures =>
  Object.fromEntries(files.map(({ id, name, alt }) => [id, { url: `${folder}/${name}`, alt }]));

/** Their texts by those addresses. */
export const textsByAddress = (files: readonly PictureFile[], folder: string): ReadonlyMap<string, string> =>
  new Map(files.map(({ name, svg }) => [`${folder}/${name}`, svg]));
