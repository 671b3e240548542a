/** What can be done on every screen. */
import type { Language } from '../../../shared/kit/bilingual';
import type { Theme } from '../../store/preferences';

export interface AppPart {
  readonly language: Language;
  readonly theme: Theme;
  readonly isHome: boolean;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly goHome: () => void;
  /** A new empty retrospective, opened. */
  readonly startNew: () => void;
  readonly importFiles: () => void;
  readonly addSample: () => void;
  readonly openSettings: () => void;
  /** Moves the focus to the next part of the window, or to the one before. */
  readonly cyclePanes: (by: 1 | -1) => void;
}
