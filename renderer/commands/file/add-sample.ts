/** A filled-in example to read and take apart. */
import type { Command } from '../command';
import { needApp } from '../needs';

export const addSample: Command = {
  id: 'add-sample',
  title: { en: 'Add the sample', zh: '添加示例' },
  synonyms: { en: ['example', 'tutorial', 'demo'], zh: ['范例', '样例', '演示'] },
  menu: 'help',
  group: 2,
  when: needApp,
  run: ({ app }) => app?.addSample(),
};
