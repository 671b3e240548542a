/** A new retrospective of a kind: its questions and agreements, chosen from a list. */
import type { Command } from '../command';
import { needApp } from '../needs';

export const startFromTemplate: Command = {
  id: 'start-from-template',
  title: { en: 'Start from a template…', zh: '从模板开始…' },
  synonyms: {
    en: ['new', 'kind', 'near miss', 'launch', 'sprint', 'letter'],
    zh: ['新建', '类型', '未遂', '上线', '迭代', '说明函'],
  },
  menu: 'file',
  group: 1,
  when: needApp,
  run: ({ app }) => app?.openTemplates(),
};
