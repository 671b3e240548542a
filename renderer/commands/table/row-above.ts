/** A row before this one. */
import { toolCommand } from '../tool-command';

export const rowAbove = toolCommand({
  id: 'row-above',
  title: { en: 'Row above', zh: '上方插入行' },
  synonyms: { en: ['insert row', 'add row'], zh: ['插入行', '加行'] },
  menu: 'table',
  group: 1,
});
