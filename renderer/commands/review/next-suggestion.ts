/** The suggestion after this one, wherever in the document it is. */
import { keys } from '../chord';
import type { Command } from '../command';
import { needSuggestion } from '../needs';

export const nextSuggestion: Command = {
  id: 'next-suggestion',
  title: { en: 'Next suggestion', zh: '下一条建议' },
  synonyms: { en: ['wording', 'blame', 'lint'], zh: ['措辞', '归咎', '检查'] },
  menu: 'review',
  group: 1,
  shortcut: keys('F8'),
  when: needSuggestion,
  run: ({ review }) => review?.next(),
};
