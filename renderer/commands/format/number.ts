/** A list with numbers. */
import { keys } from '../chord';
import { toolCommand } from '../tool-command';

export const number = toolCommand({
  id: 'number',
  title: { en: 'Numbered list', zh: '编号列表' },
  synonyms: { en: ['ordered', 'numbers'], zh: ['有序列表', '序号'] },
  menu: 'format',
  group: 3,
  shortcut: keys('Mod+Shift+7'),
});
