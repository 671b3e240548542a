/** Two thirds of the page wide. */
import { toolCommand } from '../tool-command';

export const imageMedium = toolCommand({
  id: 'image-medium',
  title: { en: 'Medium image', zh: '中图' },
  synonyms: { en: ['size', 'resize'], zh: ['大小', '尺寸'] },
  menu: 'format',
  group: 6,
});
