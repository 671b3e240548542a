/** A new action item. */
import { toolCommand } from '../tool-command';

export const insertActionItem = toolCommand({
  id: 'insert-action-item',
  title: { en: 'Action item', zh: '改进措施' },
  synonyms: { en: ['follow-up', 'measure'], zh: ['措施', '行动项', '跟进'] },
  menu: 'insert',
  group: 2,
});
