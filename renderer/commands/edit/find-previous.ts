/** Goes to the match before. */
import type { Command } from '../command';
import { needDesk } from '../needs';

export const findPrevious: Command = {
  id: 'find-previous',
  title: { en: 'Find previous', zh: '查找上一处' },
  menu: 'edit',
  group: 3,
  shortcut: { mac: ['Mod+Shift+G', 'Shift+F3'], other: ['Shift+F3'] },
  when: needDesk,
  run: ({ find }) => find?.step(-1),
};
