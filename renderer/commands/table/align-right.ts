/** The column ends at the right. */
import { toolCommand } from '../tool-command';

export const alignRight = toolCommand({
  id: 'align-right',
  title: { en: 'Align column right', zh: '列右对齐' },
  synonyms: { en: ['alignment', 'numbers'], zh: ['对齐', '数字'] },
  menu: 'table',
  group: 3,
});
