/** A new action item. */
import { insertCommand } from './insert-command';

export const insertActionItem = insertCommand('action-item', {
  id: 'insert-action-item',
  title: { en: 'Action item', zh: '改进措施' },
  synonyms: { en: ['follow-up', 'measure'], zh: ['措施', '行动项', '跟进'] },
});
