/** One file for the three appearances: they differ in a word. */
import type { Bilingual } from '../../../shared/kit/bilingual';
import type { Theme } from '../../store/preferences';
import type { Command } from '../command';
import { needApp } from '../needs';

const appearance = (theme: Theme, title: Bilingual): Command => ({
  id: `theme-${theme}`,
  title,
  synonyms: { en: ['theme', 'appearance', 'mode'], zh: ['主题', '外观', '模式'] },
  menu: 'view',
  group: 3,
  when: needApp,
  isOn: ({ app }) => app?.theme === theme,
  run: ({ app }) => app?.setTheme(theme),
});

export const systemTheme = appearance('system', { en: 'Appearance as the system', zh: '外观跟随系统' });
export const lightTheme = appearance('light', { en: 'Light appearance', zh: '浅色外观' });
export const darkTheme = appearance('dark', { en: 'Dark appearance', zh: '深色外观' });
