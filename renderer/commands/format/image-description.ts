/** What the image shows, for those who do not see it. */
import { toolCommand } from '../tool-command';

export const imageDescription = toolCommand({
  id: 'image-description',
  title: { en: 'Describe image…', zh: '描述图片…' },
  synonyms: { en: ['alt text', 'accessibility'], zh: ['替代文字', '无障碍'] },
  menu: 'format',
  group: 6,
});
