/** A new retrospective with what this one agreed on, without what happened. */
import type { Command } from '../command';
import { needChosen } from '../needs';

export const startFrom: Command = {
  id: 'start-from',
  title: { en: 'Start a new one from this', zh: '以此为起点新建' },
  synonyms: { en: ['template', 'reuse', 'goals', 'roles'], zh: ['模板', '沿用', '目标', '角色'] },
  menu: 'file',
  group: 4,
  when: needChosen,
  run: ({ chosen }) => chosen?.startFrom(),
};
