/** The finished document as a file. */
import { keys } from '../chord';
import type { Command } from '../command';
import { needDesk } from '../needs';

export const exportDocument: Command = {
  id: 'export',
  title: { en: 'Export…', zh: '导出…' },
  synonyms: { en: ['word', 'docx', 'markdown', 'share', 'save as'], zh: ['分享', '另存为', '生成文档'] },
  menu: 'file',
  group: 3,
  shortcut: keys('Mod+Shift+E'),
  when: needDesk,
  run: ({ desk }) => desk?.exportDocument(),
};
