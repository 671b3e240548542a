/** Events of the timeline out of a log or a chat. */
import type { Command } from '../command';
import { needWriting } from '../needs';

export const timelineFromLog: Command = {
  id: 'timeline-from-log',
  title: { en: 'Events from a log or chat…', zh: '由日志或聊天整理事件…' },
  synonyms: {
    en: ['paste a log', 'timeline', 'slack', 'teams', 'syslog'],
    zh: ['粘贴日志', '时间线', '飞书', '钉钉', '微信', '群聊'],
  },
  menu: 'insert',
  group: 2,
  when: needWriting,
  run: ({ desk }) => desk?.timelineFromLog(),
};
