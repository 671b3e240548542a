/** A list without numbers. */
import { keys } from '../chord';
import { toolCommand } from '../tool-command';

export const bullet = toolCommand({
  id: 'bullet',
  title: { en: 'Bulleted list', zh: '项目符号列表' },
  synonyms: { en: ['unordered', 'points', 'bullets'], zh: ['无序列表', '列表'] },
  menu: 'format',
  group: 3,
  shortcut: keys('Mod+Shift+8'),
});
