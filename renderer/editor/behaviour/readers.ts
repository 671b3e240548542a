/** Whom a passage is for: what of the text the selection marks, and what keeps its mark when the writer goes on. */
import { $getClipboardDataFromSelection, setLexicalClipboardDataTransfer } from '@lexical/clipboard';
import { $isHeadingNode } from '@lexical/rich-text';
import {
  $addUpdateTag,
  $getSelection,
  $isRangeSelection,
  $setState,
  type BaseSelection,
  COMMAND_PRIORITY_CRITICAL,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  CUT_COMMAND,
  CUT_TAG,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  DROP_COMMAND,
  defineExtension,
  INSERT_PARAGRAPH_COMMAND,
  INTERNAL_$expandSelectionToWholeDocument,
  type LexicalCommand,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
  REMOVE_TEXT_COMMAND,
} from 'lexical';
import type { Reach } from '../../../shared/prose/reach';
import { reachState } from '../bridge/states';
import { $removeMarked } from './copied-reach';
import { $followingWords } from './reach-of-words';
import { $reachOf, $units } from './reach-units';

/** Whom all of it is for; null when that is everybody, or not the same for all. */
export function $reachAt(selection: BaseSelection | null): Reach | 'everyone' | null {
  const said = new Set([...$units(selection)].map((unit) => $reachOf(unit) ?? ('everyone' as const)));
  return said.size === 1 ? ([...said][0] ?? null) : null;
}

export const setReach = (editor: LexicalEditor, reach: Reach | null): void =>
  editor.update(() => {
    for (const unit of $units($getSelection())) $setState(unit, reachState, reach);
  });

export const $copyReach = (from: LexicalNode, to: LexicalNode): LexicalNode =>
  $setState(to, reachState, $reachOf(from));

/** Does something that may put other nodes in the place of the marked one, which then are marked, too. */
export function $keepingReach<T>(run: () => T): T {
  const before = $reachAt($getSelection());
  const answer = $followingWords(run);
  if (before !== null && before !== 'everyone') $markUnmarked(before);
  return answer;
}

function $markUnmarked(reach: Reach): void {
  for (const unit of $units($getSelection())) if ($reachOf(unit) === null) $setState(unit, reachState, reach);
}

/** Enter in the middle must not hand the second half to everybody; what follows a heading is under it anyway. */
function $splitting(run: () => boolean): boolean {
  const [before] = $units($getSelection());
  const reach = before ? $reachOf(before) : null;
  const answer = run();
  const [after] = $units($getSelection());
  if (!before || !after || reach === null || $reachOf(after) !== null) return answer;
  const isSplit = before.getType() === after.getType() || ($isHeadingNode(after) && !before.isAttached());
  if (isSplit) $setState(after, reachState, reach);
  return answer;
}

/** Lets the others carry a command out, inside of `around`. */
function registerAround<Payload>(
  editor: LexicalEditor,
  command: LexicalCommand<Payload>,
  around: (run: () => boolean) => boolean,
): () => void {
  let isInside = false;
  return editor.registerCommand(
    command,
    (payload) => {
      if (isInside) return false;
      isInside = true;
      try {
        return around(() => editor.dispatchCommand(command, payload));
      } finally {
        isInside = false;
      }
    },
    COMMAND_PRIORITY_CRITICAL,
  );
}

/** Typing at a caret takes nothing away. */
const $typing = (run: () => boolean): boolean => {
  const selection = $getSelection();
  return $isRangeSelection(selection) && selection.isCollapsed() ? run() : $followingWords(run);
};

/** Lexical cuts by a way of its own, past all commands; here the words that stay keep their mark. */
const registerCut = (editor: LexicalEditor): (() => void) =>
  editor.registerCommand(
    CUT_COMMAND,
    (event) => {
      if (!(event instanceof ClipboardEvent) || event.clipboardData === null) return false;
      const selection = $getSelection();
      if (!$isRangeSelection(selection)) return false;
      // All of the document is its blocks, as Lexical copies it: headings and lists come back as such.
      if (!selection.isCollapsed()) INTERNAL_$expandSelectionToWholeDocument(selection);
      const data = $getClipboardDataFromSelection(selection);
      if (!$removeMarked()) return false;
      setLexicalClipboardDataTransfer(event.clipboardData, data);
      event.preventDefault();
      $addUpdateTag(CUT_TAG);
      return true;
    },
    COMMAND_PRIORITY_CRITICAL,
  );

export const ReadersExtension = defineExtension({
  name: 'afterword/readers',
  register: (editor) =>
    mergeRegister(
      registerAround(editor, INSERT_PARAGRAPH_COMMAND, $splitting),
      registerAround(editor, DELETE_CHARACTER_COMMAND, $followingWords),
      registerAround(editor, DELETE_WORD_COMMAND, $followingWords),
      registerAround(editor, DELETE_LINE_COMMAND, $followingWords),
      registerAround(editor, REMOVE_TEXT_COMMAND, $followingWords),
      registerAround(editor, DROP_COMMAND, $followingWords),
      registerCut(editor),
      registerAround(editor, CONTROLLED_TEXT_INSERTION_COMMAND, $typing),
    ),
});
