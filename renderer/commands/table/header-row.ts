/** Whether the first row names the columns. */
import { toolCommand } from '../tool-command';

export const headerRow = toolCommand({
  id: 'header-row',
  title: { en: 'Header row', zh: '标题行' },
  synonyms: { en: ['table header', 'heading row'], zh: ['表头'] },
  menu: 'table',
  group: 2,
});
