/** A column after this one. */
import { toolCommand } from '../tool-command';

export const columnRight = toolCommand({
  id: 'column-right',
  title: { en: 'Column right', zh: '右侧插入列' },
  synonyms: { en: ['insert column', 'add column'], zh: ['插入列', '加列'] },
  menu: 'table',
  group: 1,
});
