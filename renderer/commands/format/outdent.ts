/** One level up. */
import { keys } from '../chord';
import { toolCommand } from '../tool-command';

export const outdent = toolCommand({
  id: 'outdent',
  title: { en: 'Outdent', zh: '减少缩进' },
  synonyms: { en: ['unindent', 'higher'], zh: ['缩进', '上级'] },
  menu: 'format',
  group: 4,
  shortcut: keys('Mod+['),
});
