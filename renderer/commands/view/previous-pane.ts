/** The focus goes round the parts of the window, the other way. */
import { keys } from '../chord';
import type { Command } from '../command';
import { needApp } from '../needs';

export const previousPane: Command = {
  id: 'previous-pane',
  title: { en: 'Previous part of the window', zh: '上一个区域' },
  menu: 'view',
  group: 5,
  shortcut: keys('Shift+F6'),
  when: needApp,
  run: ({ app }) => app?.cyclePanes(-1),
};
