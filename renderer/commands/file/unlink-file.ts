/** The document stays in the library; its file is left as it is from now on. */
import type { Command } from '../command';
import { needLinkedFile } from '../needs';

export const unlinkFile: Command = {
  id: 'unlink-file',
  title: { en: 'Stop saving to the file', zh: '不再写入文件' },
  synonyms: { en: ['unlink', 'detach', 'let go'], zh: ['断开', '取消关联'] },
  menu: 'file',
  group: 2,
  when: needLinkedFile,
  run: ({ file }) => file?.unlink(),
};
