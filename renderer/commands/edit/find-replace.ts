/** Looks for words and puts others in their place. */
import type { Command } from '../command';
import { needWriting } from '../needs';

export const findReplace: Command = {
  id: 'find-replace',
  title: { en: 'Replace…', zh: '替换…' },
  synonyms: { en: ['find and replace', 'substitute'], zh: ['查找替换', '批量修改'] },
  menu: 'edit',
  group: 3,
  shortcut: { mac: ['Mod+Alt+F'], other: ['Mod+H'] },
  when: needWriting,
  run: ({ find }) => find?.openReplace(),
};
