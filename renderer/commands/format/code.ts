/** Words as a machine has them. */
import { keys } from '../chord';
import { toolCommand } from '../tool-command';

export const code = toolCommand({
  id: 'code',
  title: { en: 'Code', zh: '代码' },
  synonyms: { en: ['monospace', 'inline code'], zh: ['等宽', '行内代码'] },
  menu: 'format',
  group: 1,
  shortcut: keys('Mod+E'),
});
