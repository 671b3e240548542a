/** What the page around may ask of the editor about a diagnostic: show it, replace its words, say where it is. */
import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { HistoryExtension } from '@lexical/history';
import {
  $createRangeSelection,
  $getNodeByKey,
  $setSelection,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  PASTE_TAG,
  type RangeSelection,
  REDO_COMMAND,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SCROLL_INTO_VIEW_TAG,
  UNDO_COMMAND,
} from 'lexical';
import { $copyReach } from '../behaviour/readers';
import { $writeBlock } from '../bridge/bridge';
import type { EditorHandle, PaintedDiagnostic, PaintedPlace } from '../contract';
import { pastePlain } from '../paste/plain';
import { senderOf } from '../prose-extension';
import { CORRECT_SPELLING_COMMAND } from '../spelling/command';
import { caretWatchOf, runTool } from '../tools/caret-watch';
import { $leafPlace, $putCaret } from './leaf-place';
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

const historyOf = (editor: LexicalEditor) =>
  getExtensionDependencyFromEditor(editor, HistoryExtension).output;

export function createHandle(editor: LexicalEditor, painter: Painter<PaintedDiagnostic>): EditorHandle {
  const find = (painted: PaintedPlace): Place | null =>
    editor.getEditorState().read(() => $placeIn(painter.blockOf(painted), painted));
  const range = (painted: PaintedPlace): Range | null => {
    const place = find(painted);
    return place === null ? null : editor.getEditorState().read(() => rangeOf(editor, place));
  };

  const selectWords = (painted: PaintedPlace, ...tags: readonly string[]): boolean => {
    const place = find(painted);
    if (place === null) return false;
    editor.update(() => $select(place.start, place.end), {
      discrete: true,
      tag: [SKIP_SCROLL_INTO_VIEW_TAG, ...tags],
    });
    range(painted)?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    return true;
  };

  return {
    focus: () => editor.focus(),
    hasFocus: () => editor.getRootElement()?.contains(document.activeElement) ?? false,
    canUndo: () => historyOf(editor).canUndo.peek(),
    canRedo: () => historyOf(editor).canRedo.peek(),
    undo: () => historyOf(editor).canUndo.peek() && editor.dispatchCommand(UNDO_COMMAND, undefined),
    redo: () => historyOf(editor).canRedo.peek() && editor.dispatchCommand(REDO_COMMAND, undefined),
    correctSpelling: () => editor.dispatchCommand(CORRECT_SPELLING_COMMAND, undefined),
    pastePlain: () => pastePlain(editor),
    runTool: (id) => runTool(editor, id),
    caret: () => caretWatchOf(editor).current(),
    watchCaret: (listener) => caretWatchOf(editor).watch(listener),
    element: () => editor.getRootElement(),
    leafPlace: () => $leafPlace(editor),
    putCaret: (place) =>
      editor.update(() => $putCaret(editor, place), {
        discrete: true,
        tag: [SKIP_SCROLL_INTO_VIEW_TAG, SKIP_DOM_SELECTION_TAG],
      }),
    rectangles: (diagnostic) => [...(range(diagnostic)?.getClientRects() ?? [])],
    show: (painted) => {
      const words = range(painted);
      const block = editor.getElementByKey(painter.blockOf(painted) ?? '');
      (words?.startContainer.parentElement ?? block)?.scrollIntoView({ block: 'center' });
      return words !== null;
    },
    goToBlock: (block) => {
      const key = senderOf(editor).sent().keys[block];
      if (key === undefined) return;
      editor.update(() => void $getNodeByKey(key)?.selectStart(), {
        discrete: true,
        tag: SKIP_SCROLL_INTO_VIEW_TAG,
      });
      editor.getRootElement()?.focus({ preventScroll: true });
      editor.getElementByKey(key)?.scrollIntoView({ block: 'start' });
    },
    rewrite: (blocks) => {
      if (!editor.isEditable()) return;
      const { keys } = senderOf(editor).sent();
      editor.update(
        () => {
          $setSelection(null);
          for (const { at, block } of blocks) {
            const old = $getNodeByKey(keys[at] ?? '');
            if (old !== null) $copyReach(old, old.replace($writeBlock(block))).selectStart();
          }
        },
        { discrete: true, tag: [HISTORY_PUSH_TAG, SKIP_SCROLL_INTO_VIEW_TAG, SKIP_DOM_SELECTION_TAG] },
      );
    },
    aim: (painted) => selectWords(painted, SKIP_DOM_SELECTION_TAG),
    reveal: (painted) => {
      const isThere = selectWords(painted);
      if (isThere) editor.getRootElement()?.focus({ preventScroll: true });
      return isThere;
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
