/** What this machine remembers about the look of the app; read before the first paint. */
import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { Language } from '../../shared/kit/bilingual';

export type Theme = 'system' | 'light' | 'dark';

interface Preferences {
  /** Null: as the system. */
  readonly language: Language | null;
  readonly theme: Theme;
  readonly panelOpen: boolean;
  set(values: Partial<Pick<Preferences, 'language' | 'theme' | 'panelOpen'>>): void;
}

export const usePreferences = create<Preferences>()(
  persist((set) => ({ language: null, theme: 'system', panelOpen: true, set: (values) => set(values) }), {
    name: 'afterword:preferences',
    partialize: ({ language, theme, panelOpen }) => ({ language, theme, panelOpen }),
  }),
);

/** Tells the style sheet which theme was chosen; without one the system decides. */
export function showTheme(theme: Theme): void {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
}
