/** Shows and hides what stands beside the page. */
import type { Command } from '../command';
import { needDesk } from '../needs';

export const sidePanel: Command = {
  id: 'side-panel',
  title: { en: 'Side panel', zh: '侧栏' },
  synonyms: { en: ['sidebar', 'questions', 'suggestions'], zh: ['边栏', '问题', '建议'] },
  menu: 'view',
  group: 2,
  when: needDesk,
  isOn: ({ desk }) => desk?.isPanelOpen === true,
  run: ({ desk }) => desk?.togglePanel(),
};
