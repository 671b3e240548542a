/** The suggestion before this one. */
import { keys } from '../chord';
import type { Command } from '../command';
import { needSuggestion } from '../needs';

export const previousSuggestion: Command = {
  id: 'previous-suggestion',
  title: { en: 'Previous suggestion', zh: '上一条建议' },
  menu: 'review',
  group: 1,
  shortcut: keys('Shift+F8'),
  when: needSuggestion,
  run: ({ review }) => review?.previous(),
};
