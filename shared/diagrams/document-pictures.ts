/** The pictures a finished document has: those that show more than their list says at once. */
import type { Scene } from '../drawing/scene';
import { flatten, outlineFactors, pickedOutline } from '../manuscript/factor-outline';
import type { PictureId } from '../manuscript/pictures';
import type { Retrospective } from '../retrospective/retrospective';
import { fishbone } from './fishbone';
import type { PictureOptions } from './picture';
import { quadrants } from './quadrants';
import { strip } from './strip';
import { stripOf } from './strip-layout';
import { whysTree } from './whys-tree';

export interface DocumentPicture {
  readonly id: PictureId;
  readonly scene: Scene;
}

/** In document order, all at least as wide as asked for; of the factors, those that were picked. */
export function documentPictures(
  retrospective: Retrospective,
  options: PictureOptions,
): readonly DocumentPicture[] {
  const picked = flatten(pickedOutline(outlineFactors(retrospective.factors))).map(({ factor }) => factor);
  const explained = { ...retrospective, factors: picked };
  const pictures: readonly (readonly [PictureId, boolean, () => Scene])[] = [
    ['strip', stripOf(retrospective) !== null, () => strip(retrospective, options)],
    ['whys-tree', picked.some(({ parent }) => parent !== null), () => whysTree(explained, options)],
    ['fishbone', picked.some(({ family }) => family !== null), () => fishbone(explained, options)],
    [
      'quadrants',
      retrospective.actionItems.some(({ side, means }) => side !== null && means !== null),
      () => quadrants(retrospective, options),
    ],
  ];
  return pictures
    .filter(([, isWorth]) => isWorth)
    .map(([id, , draw]) => {
      const scene = draw();
      return { id, scene: { ...scene, width: Math.max(scene.width, options.width) } };
    });
}
