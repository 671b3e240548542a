/** One file for the languages of the app: each is named in itself. */
import type { Language } from '../../../shared/kit/bilingual';
import type { Command } from '../command';
import { needApp } from '../needs';

const speak = (language: Language, name: string): Command => ({
  id: `language-${language}`,
  title: { en: name, zh: name },
  synonyms: { en: ['language', 'interface', 'Chinese', 'English'], zh: ['语言', '界面', '中文', '英文'] },
  menu: 'view',
  group: 4,
  when: needApp,
  isOn: ({ app }) => app?.language === language,
  run: ({ app }) => app?.setLanguage(language),
});

export const english = speak('en', 'English');
export const chinese = speak('zh', '中文');
