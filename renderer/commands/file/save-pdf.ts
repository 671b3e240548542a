/** The whole document as a PDF file with headings a screen reader can follow. */
import type { Command } from '../command';

export const savePdf: Command = {
  id: 'save-pdf',
  title: { en: 'Save as PDF…', zh: '存为 PDF…' },
  synonyms: { en: ['acrobat', 'print to file'], zh: ['打印到文件', '便携文档'] },
  menu: 'file',
  group: 3,
  when: ({ printing }) => {
    if (!printing) return 'noDocument';
    return printing.writesPdf ? null : 'notHere';
  },
  run: ({ printing }) => printing?.print('pdf'),
};
