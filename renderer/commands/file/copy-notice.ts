/** A customer notice as plain text, ready to be pasted into a mail or a status page. */
import type { Command } from '../command';
import { needNotice } from '../needs';

export const copyNotice: Command = {
  id: 'copy-notice',
  title: { en: 'Copy customer notice as text', zh: '复制对外公告为文本' },
  synonyms: { en: ['status page', 'mail', 'clipboard'], zh: ['公告', '邮件', '剪贴板'] },
  menu: 'file',
  group: 3,
  when: needNotice,
  run: ({ notices }) => notices?.copy(),
};
