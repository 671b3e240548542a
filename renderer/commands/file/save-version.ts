/** Keeps the document as it is now as a version. */
import { keys } from '../chord';
import type { Command } from '../command';
import { needWriting } from '../needs';

export const saveVersion: Command = {
  id: 'save-version',
  title: { en: 'Save version', zh: '保存版本' },
  synonyms: { en: ['save', 'snapshot', 'keep'], zh: ['存档', '快照', '保留'] },
  menu: 'file',
  group: 2,
  shortcut: keys('Mod+S'),
  when: needWriting,
  run: ({ history }) => history?.saveVersion(),
};
