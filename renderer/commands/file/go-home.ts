/** Back to the library. */
import type { Command } from '../command';
import { needApp } from '../needs';

export const goHome: Command = {
  id: 'home',
  title: { en: 'Home', zh: '主页' },
  synonyms: {
    en: ['library', 'all documents', 'close document', 'back'],
    zh: ['文档库', '全部文档', '关闭文档', '返回'],
  },
  menu: 'file',
  group: 2,
  when: (around) => needApp(around) ?? (around.app?.isHome ? 'homeOnly' : null),
  run: ({ app }) => app?.goHome(),
};
