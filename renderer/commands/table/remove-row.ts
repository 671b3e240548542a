/** This row goes. */
import { toolCommand } from '../tool-command';

export const removeRow = toolCommand({
  id: 'remove-row',
  title: { en: 'Remove row', zh: '删除行' },
  synonyms: { en: ['delete row'], zh: ['移除行'] },
  menu: 'table',
  group: 4,
});
