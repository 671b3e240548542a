/** A new event of the timeline. */
import { insertCommand } from './insert-command';

export const insertEvent = insertCommand('event', {
  id: 'insert-event',
  title: { en: 'Timeline event', zh: '时间线事件' },
  synonyms: { en: ['event', 'time', 'what happened'], zh: ['事件', '时间', '经过'] },
});
