/** The passage stays in the house: the customer version leaves it out. */
import { toolCommand } from '../tool-command';

export const forExecutive = toolCommand({
  id: 'for-executive',
  title: { en: 'Readers: not for customers', zh: '读者：不对客户' },
  synonyms: { en: ['audience', 'executive', 'hide', 'mark'], zh: ['受众', '管理层', '隐藏', '标记'] },
  menu: 'format',
  group: 7,
});
