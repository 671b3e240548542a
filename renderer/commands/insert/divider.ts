/** A line across the page. */
import { toolCommand } from '../tool-command';

export const divider = toolCommand({
  id: 'divider',
  title: { en: 'Divider', zh: '分隔线' },
  synonyms: { en: ['rule', 'line', 'separator'], zh: ['横线', '分割'] },
  menu: 'insert',
  group: 1,
});
