/** Copies the library to the backup folder, or into a file where none is chosen. */
import type { Command } from '../command';
import { needBackups } from '../needs';

export const backUpNow: Command = {
  id: 'back-up-now',
  title: { en: 'Back up now', zh: '立即备份' },
  synonyms: { en: ['save copy', 'mirror', 'safety'], zh: ['副本', '保存副本', '安全'] },
  menu: 'file',
  group: 5,
  when: needBackups,
  run: ({ backups }) => backups?.backUp(),
};
