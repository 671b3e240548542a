/** The card of the suggestion whose words the caret stands in. */
import { keys } from '../chord';
import type { Command } from '../command';
import { needSuggestion } from '../needs';

export const openSuggestion: Command = {
  id: 'open-suggestion',
  title: { en: 'Suggestion at the caret', zh: '光标处的建议' },
  synonyms: { en: ['card', 'rewrite', 'fix'], zh: ['卡片', '改写', '修改'] },
  menu: 'review',
  group: 1,
  shortcut: keys('Alt+Enter'),
  when: (around) => needSuggestion(around) ?? (around.review?.isAtCaret() ? null : 'notHere'),
  run: ({ review }) => review?.openAtCaret(),
};
