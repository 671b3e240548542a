/** Into the trash, where it can be taken back from for thirty days. */
import type { Command } from '../command';
import { needChosenWriting } from '../needs';

export const moveToTrash: Command = {
  id: 'move-to-trash',
  title: { en: 'Move to the trash', zh: '移到回收站' },
  synonyms: { en: ['delete', 'remove', 'bin'], zh: ['删除', '移除', '垃圾箱'] },
  menu: 'file',
  group: 4,
  when: needChosenWriting,
  run: ({ chosen }) => chosen?.remove(),
};
