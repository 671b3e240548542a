/** A diagnostic with its place in the document: what the panel lists and the page paints. */
import type { Diagnostic } from '../../../shared/lint/diagnostic';
import type { Passage, Place } from '../../../shared/lint/passages';
import { pageOfCollection } from '../../../shared/retrospective/collection-page';
import type { PageId } from '../../../shared/retrospective/step-id';
import type { PaintedDiagnostic } from '../../editor/contract';

export type FoundInBlock = Omit<Diagnostic, 'block'>;

export interface Suggestion {
  /** Place, rule, words, and which of those words: the same while other words of the passage change. */
  readonly id: string;
  readonly page: PageId;
  readonly place: Place;
  readonly passageText: string;
  readonly diagnostic: FoundInBlock;
}

export function suggestionsOf(passage: Passage, found: readonly FoundInBlock[]): readonly Suggestion[] {
  const { place, block } = passage;
  const page = place.kind === 'prose' ? place.page : pageOfCollection[place.collection];
  const times = new Map<string, number>();
  return found.map((diagnostic) => {
    const key = `${placeKey(place)}:${diagnostic.rule}:${diagnostic.text}`;
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return { id: `${key}:${time}`, page, place, passageText: block.text, diagnostic };
  });
}

const placeKey = (place: Place): string =>
  place.kind === 'prose'
    ? `${place.page}/${place.block}/${place.leaf}`
    : `${place.collection}/${place.id}/${place.field}`;

/** What the editor paints of a suggestion; null for one in a structure. */
export function paintedOf(suggestion: Suggestion): PaintedDiagnostic | null {
  const { place, diagnostic } = suggestion;
  if (place.kind !== 'prose') return null;
  const { level, start, end } = diagnostic;
  const leafText = suggestion.passageText;
  return { id: suggestion.id, level, block: place.block, leaf: place.leaf, leafText, start, end };
}
