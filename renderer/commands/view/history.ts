/** Versions of the document and the changes made to it. */
import type { Command } from '../command';
import { needDesk } from '../needs';

export const showHistory: Command = {
  id: 'history',
  title: { en: 'History and versions', zh: '历史记录与版本' },
  synonyms: { en: ['compare', 'restore', 'earlier', 'changes'], zh: ['比较', '恢复', '较早', '修改'] },
  menu: 'view',
  group: 2,
  when: needDesk,
  run: ({ history }) => history?.openHistory(),
};
