/** Whether words are marked and suggestions listed on this machine. */
import type { Command } from '../command';
import { needDesk } from '../needs';

export const showSuggestions: Command = {
  id: 'show-suggestions',
  title: { en: 'Show suggestions', zh: '显示建议' },
  synonyms: { en: ['underlines', 'marks', 'off', 'hide'], zh: ['下划线', '标记', '关闭建议', '隐藏'] },
  menu: 'review',
  group: 2,
  when: needDesk,
  isOn: ({ review }) => review?.isShown ?? false,
  run: ({ review }) => review?.setShown(!review.isShown),
};
