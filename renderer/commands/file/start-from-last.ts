/** A new retrospective that begins where the last one ended. */
import type { Command } from '../command';
import { needApp } from '../needs';

export const startFromLast: Command = {
  id: 'start-from-last',
  title: { en: 'Start from the last one', zh: '从上一篇开始' },
  synonyms: { en: ['new', 'template', 'again', 'reuse'], zh: ['新建', '模板', '沿用'] },
  menu: 'file',
  group: 1,
  when: needApp,
  run: ({ app }) => app?.startFromLast(),
};
