/** What this machine remembers about the look of the app and its help; read before the first paint, never in a document. */
import type { Language } from '../../shared/kit/bilingual';
import { type Level, levels } from '../../shared/lint/diagnostic';
import { keepState } from './kept-state';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const densities = ['compact', 'comfortable'] as const;
export type Density = (typeof densities)[number];

/** Size of the text in the editor; the third is what the design is drawn for. */
export const textSizes = ['1', '2', '3', '4', '5'] as const;
export type TextSize = (typeof textSizes)[number];

/** How the factors of step 4 are seen; the outline is there in all of them. */
export const factorViews = ['outline', 'tree', 'fishbone'] as const;
export type FactorView = (typeof factorViews)[number];

export interface Preferences {
  /** Null: as the system. */
  readonly language: Language | null;
  readonly theme: Theme;
  readonly density: Density;
  readonly textSize: TextSize;
  readonly panelOpen: boolean;
  /** In pixels, where the panel stands beside the page. */
  readonly panelWidth: number;
  readonly suggestionsOn: boolean;
  /** Whether the trained model listens beside the rules. */
  readonly learnedOn: boolean;
  /** Whether single letters act in lists that have the focus. */
  readonly letterKeys: boolean;
  readonly shownLevels: readonly Level[];
  readonly spellingOn: boolean;
  readonly factorView: FactorView;
  /** Words the writer added to the dictionary, in the order they were added. */
  readonly myWords: readonly string[];
}

const beginning: Preferences = {
  language: null,
  theme: 'system',
  density: 'compact',
  textSize: '3',
  panelOpen: true,
  panelWidth: 320,
  suggestionsOn: true,
  learnedOn: true,
  letterKeys: true,
  shownLevels: levels,
  spellingOn: true,
  factorView: 'outline',
  myWords: [],
};

const oneOf =
  <Value>(...allowed: readonly Value[]) =>
  (value: unknown): value is Value =>
    allowed.includes(value as Value);

const isBoolean = oneOf(true, false);

const checks: { readonly [K in keyof Preferences]: (value: unknown) => boolean } = {
  language: oneOf<Language | null>('en', 'zh', null),
  theme: oneOf(...themes),
  density: oneOf(...densities),
  textSize: oneOf(...textSizes),
  panelOpen: isBoolean,
  panelWidth: (value) => typeof value === 'number' && value >= 200 && value <= 900,
  suggestionsOn: isBoolean,
  learnedOn: isBoolean,
  letterKeys: isBoolean,
  shownLevels: (value) => Array.isArray(value) && value.every(oneOf(...levels)),
  spellingOn: isBoolean,
  factorView: oneOf(...factorViews),
  myWords: (value) => Array.isArray(value) && value.every((word) => typeof word === 'string'),
};

/** What of a stored value is a preference. */
export const readPreferences = (stored: Readonly<Record<string, unknown>>): Partial<Preferences> =>
  Object.fromEntries(
    Object.entries(stored).filter(([key, value]) => key in checks && checks[key as keyof Preferences](value)),
  );

export const usePreferences = keepState('afterword:preferences', beginning, readPreferences);
