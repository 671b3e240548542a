/** What commands can do on every screen. */
import { useMemo } from 'react';
import type { Language } from '../../shared/kit/bilingual';
import type { AppPart } from '../commands/parts/app';
import { useOffer } from '../commands/surroundings';
import { wantSearch } from '../features/library/view';
import { usePreferences } from '../store/preferences';
import { cyclePanes } from './document/cycle-panes';
import type { WaysToBegin } from './library/useNewDocument';
import { go } from './route';
import { openSettings } from './settings/settings-open';
import { openSurface } from './surface';

export function useAppPart(language: Language, isHome: boolean, ways: WaysToBegin): void {
  const theme = usePreferences(({ values }) => values.theme);
  const set = usePreferences((state) => state.set);
  const part = useMemo<AppPart>(
    () => ({
      language,
      theme,
      isHome,
      setLanguage: (chosen) => set({ language: chosen }),
      setTheme: (chosen) => set({ theme: chosen }),
      goHome: () => go({ screen: 'home' }),
      startNew: ways.startEmpty,
      startFromLast: ways.startFromLast,
      openTemplates: () => openSurface('templates'),
      startFromLog: ways.startFromLog,
      importFiles: ways.pickFiles,
      addSample: ways.addSample,
      openSettings: () => openSettings(),
      searchLibrary: () => {
        go({ screen: 'home' });
        wantSearch();
      },
      openPalette: () => openSurface('palette'),
      openShortcuts: () => openSurface('shortcuts'),
      openRules: () => openSurface('rules'),
      cyclePanes,
    }),
    [language, theme, isHome, set, ways],
  );
  useOffer('app', part);
}
