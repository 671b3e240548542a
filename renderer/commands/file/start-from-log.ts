/** A new retrospective whose timeline comes out of a log or a chat. */
import type { Command } from '../command';
import { needApp } from '../needs';

export const startFromLog: Command = {
  id: 'start-from-log',
  title: { en: 'New from a log or chat…', zh: '由日志或聊天新建…' },
  synonyms: {
    en: ['paste', 'slack', 'teams', 'syslog', 'intake', 'import a chat'],
    zh: ['粘贴', '飞书', '钉钉', '微信', '群聊', '导入聊天记录'],
  },
  menu: 'file',
  group: 1,
  when: needApp,
  run: ({ app }) => app?.startFromLog(),
};
