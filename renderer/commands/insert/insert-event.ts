/** A new event of the timeline. */
import { toolCommand } from '../tool-command';

export const insertEvent = toolCommand({
  id: 'insert-event',
  title: { en: 'Timeline event', zh: '时间线事件' },
  synonyms: { en: ['event', 'time', 'what happened'], zh: ['事件', '时间', '经过'] },
  menu: 'insert',
  group: 2,
});
