/** A plain paragraph. */
import { keys } from '../chord';
import { toolCommand } from '../tool-command';

export const paragraph = toolCommand({
  id: 'paragraph',
  title: { en: 'Text', zh: '正文' },
  synonyms: { en: ['paragraph', 'plain text', 'normal'], zh: ['段落', '普通'] },
  menu: 'format',
  group: 2,
  shortcut: keys('Mod+Alt+0'),
});
