/** The column stands in the middle. */
import { toolCommand } from '../tool-command';

export const alignCenter = toolCommand({
  id: 'align-center',
  title: { en: 'Centre column', zh: '列居中' },
  synonyms: { en: ['alignment', 'center'], zh: ['对齐'] },
  menu: 'table',
  group: 3,
});
