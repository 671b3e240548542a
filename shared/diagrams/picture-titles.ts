/** What the pictures of a document are called, whatever draws them. */
import type { Bilingual } from '../kit/bilingual';
import type { PictureId } from '../manuscript/pictures';

export const pictureTitles: Readonly<Record<PictureId, Bilingual>> = {
  strip: { en: 'Overview of the timeline', zh: '时间线概览' },
  'whys-tree': { en: 'Tree of whys', zh: '追问树' },
  fishbone: { en: 'Fishbone of the factors', zh: '因素鱼骨图' },
  quadrants: { en: 'Measures by side and means', zh: '措施的对象与手段' },
};
