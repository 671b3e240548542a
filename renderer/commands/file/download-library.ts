/** The whole library as one file. */
import type { Command } from '../command';
import { needBackups } from '../needs';

export const downloadLibrary: Command = {
  id: 'download-library',
  title: { en: 'Download the library…', zh: '下载资料库…' },
  synonyms: { en: ['backup', 'export all', 'zip'], zh: ['备份', '全部导出', '压缩包'] },
  menu: 'file',
  group: 5,
  when: needBackups,
  run: ({ backups }) => backups?.download(),
};
