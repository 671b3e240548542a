/** Shows the file the document is written to in the system's file manager. */
import type { Command } from '../command';
import { needLinkedFile } from '../needs';

export const revealFile: Command = {
  id: 'reveal-file',
  title: { en: 'Show file in folder', zh: '在文件夹中显示文件' },
  synonyms: { en: ['reveal', 'finder', 'explorer', 'where'], zh: ['位置', '访达', '资源管理器'] },
  menu: 'file',
  group: 2,
  when: (around) => needLinkedFile(around) ?? (around.file?.canReveal ? null : 'notHere'),
  run: ({ file }) => file?.reveal(),
};
