/** A column before this one. */
import { toolCommand } from '../tool-command';

export const columnLeft = toolCommand({
  id: 'column-left',
  title: { en: 'Column left', zh: '左侧插入列' },
  synonyms: { en: ['insert column', 'add column'], zh: ['插入列', '加列'] },
  menu: 'table',
  group: 1,
});
