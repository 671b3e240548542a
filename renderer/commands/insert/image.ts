/** A picture from a file. */
import { toolCommand } from '../tool-command';

export const image = toolCommand({
  id: 'image',
  title: { en: 'Image…', zh: '图片…' },
  synonyms: { en: ['picture', 'screenshot', 'photo'], zh: ['截图', '照片', '插图'] },
  menu: 'insert',
  group: 1,
});
