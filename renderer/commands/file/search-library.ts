/** To the search field of the library, from wherever one is. */
import type { Command } from '../command';
import { needApp } from '../needs';

export const searchLibrary: Command = {
  id: 'search-library',
  title: { en: 'Search the library', zh: '搜索资料库' },
  synonyms: { en: ['find', 'archive', 'filter', 'all documents'], zh: ['查找', '归档', '筛选', '全部文档'] },
  menu: 'edit',
  group: 4,
  // Some input methods keep Ctrl+Shift+F for themselves.
  shortcut: { mac: ['Mod+Shift+F', 'Ctrl+Alt+F'], other: ['Mod+Shift+F', 'Mod+Alt+F'] },
  when: needApp,
  run: ({ app }) => app?.searchLibrary(),
};
