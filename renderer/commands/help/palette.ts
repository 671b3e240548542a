/** Every command by a few letters of its name. */
import { keys } from '../chord';
import type { Command } from '../command';
import { needApp } from '../needs';

export const palette: Command = {
  id: 'palette',
  title: { en: 'Find a command…', zh: '查找命令…' },
  synonyms: { en: ['command palette', 'actions', 'search commands'], zh: ['命令面板', '搜索命令'] },
  menu: 'help',
  group: 1,
  shortcut: keys('Mod+Shift+P', 'Mod+K'),
  when: needApp,
  run: ({ app }) => app?.openPalette(),
};
