/** Brings documents in from files. */
import { keys } from '../chord';
import type { Command } from '../command';
import { needApp } from '../needs';

export const importFiles: Command = {
  id: 'import-files',
  title: { en: 'Open or import files…', zh: '打开或导入文件…' },
  synonyms: { en: ['load', 'bring in', 'markdown', 'archive'], zh: ['载入', '读取', '文件'] },
  menu: 'file',
  group: 1,
  shortcut: keys('Mod+O', 'Mod+Shift+O'),
  when: needApp,
  run: ({ app }) => app?.importFiles(),
};
