/** A row after this one. */
import { toolCommand } from '../tool-command';

export const rowBelow = toolCommand({
  id: 'row-below',
  title: { en: 'Row below', zh: '下方插入行' },
  synonyms: { en: ['insert row', 'add row'], zh: ['插入行', '加行'] },
  menu: 'table',
  group: 1,
});
