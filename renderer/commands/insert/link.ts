/** An address behind words. */
import { keys } from '../chord';
import { toolCommand } from '../tool-command';

export const link = toolCommand({
  id: 'link',
  title: { en: 'Link…', zh: '链接…' },
  synonyms: { en: ['url', 'address', 'hyperlink'], zh: ['网址', '超链接'] },
  menu: 'insert',
  group: 1,
  shortcut: keys('Mod+K'),
  reach: 'selection',
});
