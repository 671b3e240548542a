/** The whole document on paper, or into whatever the print dialog offers. */
import { keys } from '../chord';
import type { Command } from '../command';

export const print: Command = {
  id: 'print',
  title: { en: 'Print…', zh: '打印…' },
  synonyms: { en: ['paper', 'printer'], zh: ['纸张', '打印机'] },
  menu: 'file',
  group: 3,
  shortcut: keys('Mod+P'),
  when: ({ printing }) => (printing ? null : 'noDocument'),
  run: ({ printing }) => printing?.print('printer'),
};
