/** To the settings of backups, where copies come back. */
import type { Command } from '../command';
import { needBackups } from '../needs';

export const restoreBackup: Command = {
  id: 'restore-backup',
  title: { en: 'Backups and restoring…', zh: '备份与恢复…' },
  synonyms: { en: ['recover', 'backup folder', 'lost'], zh: ['找回', '备份文件夹', '丢失'] },
  menu: 'file',
  group: 5,
  when: needBackups,
  run: ({ backups }) => backups?.show(),
};
