/** The pictures a finished document has: those that show more than their list says at once. */
import type { Scene } from '../drawing/scene';
import { flatten, outlineFactors, pickedOutline } from '../manuscript/factor-outline';
import type { PictureId } from '../manuscript/pictures';
import type { Factor } from '../retrospective/factors';
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
  const explained = { ...retrospective, factors: pickedFactors(retrospective) };
  const draw: Readonly<Record<PictureId, () => Scene>> = {
    strip: () => strip(retrospective, options),
    'whys-tree': () => whysTree(explained, options),
    fishbone: () => fishbone(explained, options),
    quadrants: () => quadrants(retrospective, options),
  };
  return worthDrawing(retrospective).map((id) => {
    const scene = draw[id]();
    return { id, scene: { ...scene, width: Math.max(scene.width, options.width) } };
  });
}

/** In document order. */
export function worthDrawing(retrospective: Retrospective): readonly PictureId[] {
  const picked = pickedFactors(retrospective);
  const worth: readonly (readonly [PictureId, boolean])[] = [
    ['strip', stripOf(retrospective) !== null],
    ['whys-tree', picked.some(({ parent }) => parent !== null)],
    ['fishbone', picked.some(({ family }) => family !== null)],
    ['quadrants', retrospective.actionItems.some(({ side, means }) => side !== null && means !== null)],
  ];
  return worth.flatMap(([id, isWorth]) => (isWorth ? [id] : []));
}

/** In reading order, with what they hang from. */
const pickedFactors = ({ factors }: Retrospective): readonly Factor[] =>
  flatten(pickedOutline(outlineFactors(factors))).map(({ factor }) => factor);
