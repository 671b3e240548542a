/** Leaves nothing on the screen but the page, and dims what is not being written. */
import { keys } from '../chord';
import type { Command } from '../command';

export const focusMode: Command = {
  id: 'focus-mode',
  title: { en: 'Focus mode', zh: '专注模式' },
  synonyms: { en: ['distraction', 'zen', 'dim'], zh: ['免打扰', '沉浸'] },
  menu: 'view',
  group: 2,
  shortcut: keys('Mod+Shift+D'),
  when: ({ view }) => (view ? null : 'noDocument'),
  isOn: ({ view }) => view?.isFocused === true,
  run: ({ view }) => view?.toggleFocus(),
};
