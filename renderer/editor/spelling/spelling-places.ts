/** Which marked word a pointer or the caret is at. */
import { $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical';
import type { MarkedWord } from './spelling-painter';
import { holds } from './words-of-block';

interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

export const markAt = (marks: readonly MarkedWord[], { clientX, clientY }: Point): MarkedWord | undefined =>
  marks.find(({ range }) =>
    [...range.getClientRects()].some(
      ({ left, right, top, bottom }) =>
        clientX >= left && clientX <= right && clientY >= top && clientY <= bottom,
    ),
  );

const caretOf = (editor: LexicalEditor) =>
  editor.getEditorState().read(() => {
    const selection = $getSelection();
    return $isRangeSelection(selection)
      ? { key: selection.anchor.key, offset: selection.anchor.offset }
      : null;
  });

export function caretIn(editor: LexicalEditor, marks: readonly MarkedWord[]): MarkedWord | undefined {
  const caret = caretOf(editor);
  return caret === null ? undefined : marks.find(({ word }) => holds(word, caret.key, caret.offset));
}

/** The first after the caret, else the first of all. */
export function nextMark(editor: LexicalEditor, marks: readonly MarkedWord[]): MarkedWord | undefined {
  const selection = editor.getRootElement()?.ownerDocument.getSelection();
  const node = selection?.focusNode ?? null;
  const after =
    node === null
      ? undefined
      : marks.find(({ range }) => range.comparePoint(node, selection?.focusOffset ?? 0) < 0);
  return after ?? marks[0];
}
