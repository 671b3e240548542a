/** The words of the clipboard without their looks. Its chord belongs to the shell, which pastes by itself. */
import type { Command } from '../command';
import { needWriting } from '../needs';

export const pastePlain: Command = {
  id: 'paste-plain',
  title: { en: 'Paste as plain text', zh: '粘贴为纯文本' },
  synonyms: {
    en: ['without formatting', 'match style', 'words only'],
    zh: ['无格式', '只粘贴文字', '去格式'],
  },
  menu: 'edit',
  group: 2,
  role: 'pasteAndMatchStyle',
  when: (around) => needWriting(around) ?? (around.editor ? null : 'noText'),
  run: ({ desk }) => desk?.pastePlain(),
};
