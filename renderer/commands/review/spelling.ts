/** Corrections of the marked word at the caret, or of the next one. */
import { keys } from '../chord';
import type { Command } from '../command';
import { needWriting } from '../needs';

export const correctSpelling: Command = {
  id: 'correct-spelling',
  title: { en: 'Correct spelling', zh: '更正拼写' },
  synonyms: { en: ['spell check', 'typo', 'dictionary'], zh: ['拼写检查', '错别字', '词典'] },
  menu: 'review',
  group: 2,
  shortcut: keys('Alt+F7'),
  when: needWriting,
  run: ({ editor }) => void editor?.correctSpelling(),
};
