/** The document as a file where the writer wants it. */
import { keys } from '../chord';
import type { Command } from '../command';
import { needFile } from '../needs';

export const saveAsFile: Command = {
  id: 'save-as-file',
  title: { en: 'Save as file…', zh: '存为文件…' },
  synonyms: { en: ['save as', 'save a copy', 'archive'], zh: ['另存为', '另存副本', '归档文件'] },
  menu: 'file',
  group: 2,
  shortcut: keys('Mod+Shift+S'),
  when: needFile,
  run: ({ file }) => file?.saveAs(),
};
