/** The focus goes round the parts of the window. */
import { keys } from '../chord';
import type { Command } from '../command';
import { needApp } from '../needs';

export const nextPane: Command = {
  id: 'next-pane',
  title: { en: 'Next part of the window', zh: '下一个区域' },
  synonyms: { en: ['focus', 'pane', 'region'], zh: ['焦点', '面板', '切换'] },
  menu: 'view',
  group: 5,
  shortcut: keys('F6'),
  when: needApp,
  run: ({ app }) => app?.cyclePanes(1),
};
