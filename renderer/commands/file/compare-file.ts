/** Compares the open document with another state of it in a file. */
import type { Command } from '../command';
import { needDesk } from '../needs';

export const compareFile: Command = {
  id: 'compare-file',
  title: { en: 'Compare with a file…', zh: '与文件比较…' },
  synonyms: { en: ['merge', 'colleague', 'differences'], zh: ['合并', '同事', '不同'] },
  menu: 'file',
  group: 2,
  when: needDesk,
  run: ({ history }) => history?.compareFile(),
};
