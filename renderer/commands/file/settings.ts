/** What this machine remembers. */
import { keys } from '../chord';
import type { Command } from '../command';
import { needApp } from '../needs';

export const settings: Command = {
  id: 'settings',
  title: { en: 'Settings…', zh: '设置…' },
  synonyms: {
    en: ['preferences', 'options', 'density', 'text size', 'people'],
    zh: ['偏好', '选项', '密度', '字号', '人员'],
  },
  menu: 'file',
  group: 6,
  shortcut: keys('Mod+,'),
  when: needApp,
  run: ({ app }) => app?.openSettings(),
};
