/** This column goes. */
import { toolCommand } from '../tool-command';

export const removeColumn = toolCommand({
  id: 'remove-column',
  title: { en: 'Remove column', zh: '删除列' },
  synonyms: { en: ['delete column'], zh: ['移除列'] },
  menu: 'table',
  group: 4,
});
