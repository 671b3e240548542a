/** Goes to the next match. */
import type { Command } from '../command';
import { needDesk } from '../needs';

export const findNext: Command = {
  id: 'find-next',
  title: { en: 'Find next', zh: '查找下一处' },
  menu: 'edit',
  group: 3,
  shortcut: { mac: ['Mod+G', 'F3'], other: ['F3'] },
  when: needDesk,
  run: ({ find }) => find?.step(1),
};
