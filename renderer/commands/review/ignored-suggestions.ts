/** All that is not suggested any more, and the way back. */
import type { Command } from '../command';
import { needDesk } from '../needs';

export const ignoredSuggestions: Command = {
  id: 'ignored-suggestions',
  title: { en: 'Ignored suggestions…', zh: '已忽略的建议…' },
  synonyms: { en: ['suggest again', 'restore', 'dismissed'], zh: ['恢复建议', '忽略'] },
  menu: 'review',
  group: 2,
  when: needDesk,
  run: ({ review }) => review?.listIgnored(),
};
