/** Into the archive, and out of it as what it was before. */
import type { Command } from '../command';
import { needChosenWriting } from '../needs';

export const archive: Command = {
  id: 'archive',
  title: { en: 'Archived', zh: '已归档' },
  synonyms: {
    en: ['archive', 'unarchive', 'put away', 'take out of the archive'],
    zh: ['归档', '移出归档', '收起'],
  },
  menu: 'file',
  group: 4,
  when: needChosenWriting,
  isOn: ({ chosen }) => chosen?.isArchived === true,
  run: ({ chosen }) => chosen?.setArchived(!chosen.isArchived),
};
