/** The highlights of the page by name: one for each level, shared by all editors. */
import type { Level } from '../../../shared/lint/diagnostic';
import './highlights.css';

export type Paint = Level | 'current' | 'found' | 'found-current' | 'drafted';

/** A stronger level is drawn over a weaker one. */
const priorities: Readonly<Record<Paint, number>> = {
  drafted: -1,
  current: 0,
  info: 1,
  suggestion: 2,
  warning: 3,
  error: 4,
  found: 5,
  'found-current': 6,
};

/** A range with the paint it wears. */
export type Stroke = readonly [Paint, Range];

function highlightOf(paint: Paint): Highlight {
  const name = `afterword-${paint}`;
  const known = CSS.highlights.get(name);
  if (known !== undefined) return known;
  const highlight = new Highlight();
  highlight.priority = priorities[paint];
  CSS.highlights.set(name, highlight);
  return highlight;
}

export function putOn(strokes: readonly Stroke[]): void {
  for (const [paint, range] of strokes) highlightOf(paint).add(range);
}

export function takeOff(strokes: readonly Stroke[]): void {
  for (const [paint, range] of strokes) highlightOf(paint).delete(range);
}
