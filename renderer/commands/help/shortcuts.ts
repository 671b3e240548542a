/** All keys on one sheet. */
import { keys } from '../chord';
import type { Command } from '../command';
import { needApp } from '../needs';

export const shortcuts: Command = {
  id: 'shortcuts',
  title: { en: 'Keyboard shortcuts', zh: '键盘快捷键' },
  synonyms: { en: ['keys', 'hotkeys', 'cheat sheet'], zh: ['热键', '按键', '速查'] },
  menu: 'help',
  group: 1,
  shortcut: keys('Mod+/'),
  when: needApp,
  run: ({ app }) => app?.openShortcuts(),
};
