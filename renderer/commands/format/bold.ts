/** Strong words. */
import { keys } from '../chord';
import { toolCommand } from '../tool-command';

export const bold = toolCommand({
  id: 'bold',
  title: { en: 'Bold', zh: '加粗' },
  synonyms: { en: ['strong'], zh: ['粗体', '着重'] },
  menu: 'format',
  group: 1,
  shortcut: keys('Mod+B'),
});
