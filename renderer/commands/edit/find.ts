/** Looks for words in this step or in the whole document. */
import { keys } from '../chord';
import type { Command } from '../command';
import { needDesk } from '../needs';

export const findWords: Command = {
  id: 'find',
  title: { en: 'Find…', zh: '查找…' },
  synonyms: { en: ['search', 'look for'], zh: ['搜索', '寻找'] },
  menu: 'edit',
  group: 3,
  shortcut: keys('Mod+F'),
  when: needDesk,
  run: ({ find }) => find?.open(),
};
