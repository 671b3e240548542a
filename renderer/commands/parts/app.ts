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
  /** A new retrospective with what the last one agreed on. */
  readonly startFromLast: () => void;
  /** What a new retrospective can begin with. */
  readonly openTemplates: () => void;
  /** A log or chat that is to be pasted becomes a new retrospective. */
  readonly startFromLog: () => void;
  readonly importFiles: () => void;
  readonly addSample: () => void;
  readonly openSettings: () => void;
  /** Home, with the caret in the search field. */
  readonly searchLibrary: () => void;
  readonly openPalette: () => void;
  readonly openShortcuts: () => void;
  /** The catalogue of the linter's rules. */
  readonly openRules: () => void;
  /** Moves the focus to the next part of the window, or to the one before. */
  readonly cyclePanes: (by: 1 | -1) => void;
}
