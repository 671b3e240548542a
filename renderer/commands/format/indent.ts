/** One level deeper. */
import { keys } from '../chord';
import { toolCommand } from '../tool-command';

export const indent = toolCommand({
  id: 'indent',
  title: { en: 'Indent', zh: '增加缩进' },
  synonyms: { en: ['deeper', 'nest'], zh: ['缩进', '下级'] },
  menu: 'format',
  group: 4,
  shortcut: keys('Mod+]'),
});
