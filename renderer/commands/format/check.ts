/** A list to tick off. */
import { keys } from '../chord';
import { toolCommand } from '../tool-command';

export const check = toolCommand({
  id: 'check',
  title: { en: 'Checklist', zh: '核对清单' },
  synonyms: { en: ['checkbox', 'tick list'], zh: ['复选框', '待办', '勾选'] },
  menu: 'format',
  group: 3,
  shortcut: keys('Mod+Shift+9'),
});
