/** Tells the style sheet what was chosen about the look; the system decides about what was not. */
import type { Preferences } from '../store/preferences';

export function applyAppearance({ theme, density, textSize }: Preferences): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
  dataset.density = density;
  dataset.textSize = textSize;
}
