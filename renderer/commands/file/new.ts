/** A new empty retrospective. */
import { desktopKeys } from '../chord';
import type { Command } from '../command';
import { needApp } from '../needs';

export const startNew: Command = {
  id: 'new',
  title: { en: 'New retrospective', zh: '新建复盘' },
  synonyms: {
    en: ['create', 'start', 'post-mortem', 'postmortem', 'incident review'],
    zh: ['创建', '开始', '事故复盘', '空白文档'],
  },
  menu: 'file',
  group: 1,
  shortcut: desktopKeys('Mod+N'),
  when: needApp,
  run: ({ app }) => app?.startNew(),
};
