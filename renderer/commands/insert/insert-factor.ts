/** A new factor. */
import { insertCommand } from './insert-command';

export const insertFactor = insertCommand('factor', {
  id: 'insert-factor',
  title: { en: 'Contributing factor', zh: '促成因素' },
  synonyms: { en: ['cause', 'why'], zh: ['原因', '因素', '为什么'] },
});
