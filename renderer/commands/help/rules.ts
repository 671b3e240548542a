/** Every rule of the linter, to look up. */
import type { Command } from '../command';
import { needApp } from '../needs';

export const rules: Command = {
  id: 'rules',
  title: { en: 'What suggestions look for…', zh: '建议关注哪些措辞…' },
  synonyms: {
    en: ['rules', 'linter', 'catalogue', 'blameless wording'],
    zh: ['规则目录', '措辞规则', '对事不对人'],
  },
  menu: 'help',
  group: 1,
  when: needApp,
  run: ({ app }) => app?.openRules(),
};
