/** The passage is for every reader again. */
import { toolCommand } from '../tool-command';

export const forEveryone = toolCommand({
  id: 'for-everyone',
  title: { en: 'Readers: everyone', zh: '读者：所有人' },
  synonyms: { en: ['audience', 'public', 'mark'], zh: ['受众', '公开', '标记'] },
  menu: 'format',
  group: 7,
});
