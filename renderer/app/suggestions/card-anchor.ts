/** What the card of a suggestion stands beside: its words in the text, or its field. */
import type { EditorHandle } from '../../editor/contract';
import type { CardAnchor } from '../../features/suggestions/SuggestionCard';
import { paintedOf, type Suggestion } from '../../features/suggestions/suggestion';
import { elementOf } from './suggestion-places';

/** Null where its words are not on the page. */
export function anchorOf(suggestion: Suggestion, handle: EditorHandle | null): CardAnchor | null {
  const painted = paintedOf(suggestion);
  if (painted === null) return besideElement(elementOf(suggestion));
  const contextElement = handle?.element() ?? null;
  if (handle === null || contextElement === null || handle.rectangles(painted).length === 0) return null;
  let last = new DOMRect();
  const getBoundingClientRect = () => {
    last = around(handle.rectangles(painted)) ?? last;
    return last;
  };
  return { contextElement, getBoundingClientRect };
}

const besideElement = (element: HTMLElement | null): CardAnchor | null =>
  element && { contextElement: element, getBoundingClientRect: () => element.getBoundingClientRect() };

/** As high as all lines, so that none is covered; as wide as the last, below which the card begins. */
function around(lines: readonly DOMRect[]): DOMRect | null {
  const last = lines.at(-1);
  const [first] = lines;
  if (first === undefined || last === undefined) return null;
  return new DOMRect(last.left, first.top, last.width, last.bottom - first.top);
}
