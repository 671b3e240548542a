/** Places in the document as ranges of the page. */
import type { LexicalEditor } from 'lexical';
import type { TextPoint } from './lines';
import type { Place } from './places';

/** A range over the words, or null where the page has no such text yet. */
export function rangeOf(editor: LexicalEditor, place: Place): Range | null {
  const start = textOf(editor, place.start);
  const end = textOf(editor, place.end);
  if (start === null || end === null) return null;
  const range = new Range();
  range.setStart(start, Math.min(place.start.offset, start.length));
  range.setEnd(end, Math.min(place.end.offset, end.length));
  return range;
}

function textOf(editor: LexicalEditor, point: TextPoint): Text | null {
  let inner: Node | null = editor.getElementByKey(point.node.getKey());
  while (inner !== null && !(inner instanceof Text)) inner = inner.firstChild;
  return inner;
}
