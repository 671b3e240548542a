/** What a retrospective agreed on, for the next ones. */
import type { Command } from '../command';
import { needChosen } from '../needs';

export const saveAsTemplate: Command = {
  id: 'save-as-template',
  title: { en: 'Save as template', zh: '存为模板' },
  synonyms: { en: ['reuse', 'questions', 'share'], zh: ['沿用', '问题', '分享'] },
  menu: 'file',
  group: 4,
  when: needChosen,
  run: ({ chosen }) => chosen?.saveAsTemplate(),
};
