/** Which suggestions this machine shows: a preference, which changes nothing about the document. */
import type { Preferences } from '../../store/preferences';
import type { Suggestion } from './suggestion';

type Showing = Pick<Preferences, 'suggestionsOn' | 'shownLevels'>;

/** The same list when all of it shows. */
export function shownOf(
  suggestions: readonly Suggestion[],
  { suggestionsOn, shownLevels }: Showing,
): readonly Suggestion[] {
  if (!suggestionsOn) return [];
  const shown = suggestions.filter(({ diagnostic }) => shownLevels.includes(diagnostic.level));
  return shown.length === suggestions.length ? suggestions : shown;
}
