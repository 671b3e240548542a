/** A customer notice as a text file. */
import type { Command } from '../command';
import { needNotice } from '../needs';

export const saveNotice: Command = {
  id: 'save-notice',
  title: { en: 'Save customer notice as file…', zh: '对外公告存为文件…' },
  synonyms: { en: ['status page', 'text file'], zh: ['公告', '文本文件'] },
  menu: 'file',
  group: 3,
  when: needNotice,
  run: ({ notices }) => notices?.save(),
};
