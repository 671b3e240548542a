/** The passage stays with the team: both other versions leave it out. */
import { toolCommand } from '../tool-command';

export const forInternal = toolCommand({
  id: 'for-internal',
  title: { en: 'Readers: team only', zh: '读者：仅团队内' },
  synonyms: { en: ['audience', 'internal', 'hide', 'mark'], zh: ['受众', '内部', '隐藏', '标记'] },
  menu: 'format',
  group: 7,
});
