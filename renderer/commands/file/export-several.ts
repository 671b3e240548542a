/** What the library shows, as one zip with an index. */
import type { Command } from '../command';
import { needBundle } from '../needs';

export const exportSeveral: Command = {
  id: 'export-several',
  title: { en: 'Export several…', zh: '导出多份…' },
  synonyms: { en: ['bundle', 'zip', 'quarter', 'all documents'], zh: ['打包', '压缩包', '季度', '批量'] },
  menu: 'file',
  group: 3,
  when: needBundle,
  run: ({ bundle }) => bundle?.open(),
};
