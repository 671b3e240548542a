/** A copy with everything in it. */
import type { Command } from '../command';
import { needChosen } from '../needs';

export const duplicate: Command = {
  id: 'duplicate',
  title: { en: 'Duplicate', zh: '复制一份' },
  synonyms: { en: ['copy', 'clone'], zh: ['副本', '克隆'] },
  menu: 'file',
  group: 4,
  when: needChosen,
  run: ({ chosen }) => chosen?.duplicate(),
};
