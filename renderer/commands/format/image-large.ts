/** As wide as the page. */
import { toolCommand } from '../tool-command';

export const imageLarge = toolCommand({
  id: 'image-large',
  title: { en: 'Large image', zh: '大图' },
  synonyms: { en: ['size', 'resize', 'full width'], zh: ['大小', '尺寸', '全宽'] },
  menu: 'format',
  group: 6,
});
