/** What the page around may ask of the editor about a diagnostic: show it, replace its words, say where it is. */
import {
  $createRangeSelection,
  $setSelection,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  PASTE_TAG,
  type RangeSelection,
  SKIP_SCROLL_INTO_VIEW_TAG,
} from 'lexical';
import type { EditorHandle, PaintedDiagnostic } from '../contract';
import { caretWatchOf, runTool } from '../tools/caret-watch';
import { $pointsOf, type Line, type TextPoint } from './lines';
import type { Painter } from './painter';
import { $lineIn, $placeIn, type Place } from './places';
import { rangeOf } from './ranges';
import { blankIn } from './still-there';

function $select(start: TextPoint, end: TextPoint): RangeSelection {
  const selection = $createRangeSelection();
  selection.anchor.set(start.node.getKey(), start.offset, 'text');
  selection.focus.set(end.node.getKey(), end.offset, 'text');
  $setSelection(selection);
  return selection;
}

/** Selects what the writer has to fill in the new words, if there is such a part. */
function $selectBlank(line: Line, start: number, text: string): void {
  const blank = blankIn(text);
  if (blank === null || line === null) return;
  const points = $pointsOf(line, start + blank.start, start + blank.end);
  if (points !== null) $select(points.start, points.end);
}

export function createHandle(editor: LexicalEditor, painter: Painter): EditorHandle {
  const find = (diagnostic: PaintedDiagnostic): Place | null =>
    editor.getEditorState().read(() => $placeIn(painter.blockOf(diagnostic), diagnostic));
  const range = (diagnostic: PaintedDiagnostic): Range | null => {
    const place = find(diagnostic);
    return place === null ? null : editor.getEditorState().read(() => rangeOf(editor, place));
  };

  return {
    focus: () => editor.focus(),
    runTool: (id) => runTool(editor, id),
    caret: () => caretWatchOf(editor).current(),
    watchCaret: (listener) => caretWatchOf(editor).watch(listener),
    rectangle: (diagnostic) => range(diagnostic)?.getClientRects()[0] ?? null,
    reveal: (diagnostic) => {
      const place = find(diagnostic);
      if (place === null) return false;
      editor.update(() => $select(place.start, place.end), {
        discrete: true,
        tag: SKIP_SCROLL_INTO_VIEW_TAG,
      });
      editor.getRootElement()?.focus({ preventScroll: true });
      range(diagnostic)?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      return true;
    },
    replace: (diagnostic, text) => {
      const place = find(diagnostic);
      if (place === null || !editor.isEditable()) return false;
      editor.update(
        () => {
          $select(place.start, place.end).insertText(text);
          $selectBlank($lineIn(painter.blockOf(diagnostic), diagnostic.leaf), place.span.start, text);
        },
        { discrete: true, tag: [HISTORY_PUSH_TAG, PASTE_TAG] },
      );
      editor.getRootElement()?.focus({ preventScroll: true });
      return true;
    },
  };
}
