/** The column begins at the left. */
import { toolCommand } from '../tool-command';

export const alignLeft = toolCommand({
  id: 'align-left',
  title: { en: 'Align column left', zh: '列左对齐' },
  synonyms: { en: ['alignment'], zh: ['对齐'] },
  menu: 'table',
  group: 3,
});
