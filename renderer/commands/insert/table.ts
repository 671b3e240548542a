/** A table with a header row. */
import { toolCommand } from '../tool-command';

export const table = toolCommand({
  id: 'table',
  title: { en: 'Table', zh: '表格' },
  synonyms: { en: ['grid', 'rows and columns'], zh: ['行列', '制表'] },
  menu: 'insert',
  group: 1,
});
