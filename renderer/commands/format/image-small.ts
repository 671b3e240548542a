/** A third of the page wide. */
import { toolCommand } from '../tool-command';

export const imageSmall = toolCommand({
  id: 'image-small',
  title: { en: 'Small image', zh: '小图' },
  synonyms: { en: ['size', 'resize'], zh: ['大小', '尺寸'] },
  menu: 'format',
  group: 6,
});
