/** Words that no longer hold. */
import { keys } from '../chord';
import { toolCommand } from '../tool-command';

export const strikethrough = toolCommand({
  id: 'strikethrough',
  title: { en: 'Strikethrough', zh: '删除线' },
  synonyms: { en: ['strike', 'cross out'], zh: ['划线', '划掉'] },
  menu: 'format',
  group: 1,
  shortcut: keys('Mod+Shift+X'),
});
