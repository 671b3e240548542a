/** The whole table goes. */
import { toolCommand } from '../tool-command';

export const removeTable = toolCommand({
  id: 'remove-table',
  title: { en: 'Remove table', zh: '删除表格' },
  synonyms: { en: ['delete table'], zh: ['移除表格'] },
  menu: 'table',
  group: 4,
});
