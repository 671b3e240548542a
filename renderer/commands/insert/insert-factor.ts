/** A new factor. */
import { toolCommand } from '../tool-command';

export const insertFactor = toolCommand({
  id: 'insert-factor',
  title: { en: 'Contributing factor', zh: '促成因素' },
  synonyms: { en: ['cause', 'why'], zh: ['原因', '因素', '为什么'] },
  menu: 'insert',
  group: 2,
});
