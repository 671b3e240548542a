/** A paste that would keep the page busy is asked about first, then put in piece by piece as one step to undo. */
import {
  $createParagraphNode,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  COMMAND_PRIORITY_HIGH,
  createCommand,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
  PASTE_COMMAND,
} from 'lexical';
import type { Block } from '../../../shared/prose/prose';
import { $childHolding } from '../behaviour/places';
import { $writeBlock } from '../bridge/bridge';

/** Above one of these a paste is huge: characters, lines, characters of HTML. */
export const hugeFrom = { characters: 200_000, lines: 3_000, html: 2_000_000 } as const;

export interface HugePaste {
  readonly characters: number;
  /** Lines with something on them: each becomes a paragraph. */
  readonly lines: readonly string[];
}

export const ASK_HUGE_PASTE_COMMAND = createCommand<HugePaste>('ASK_HUGE_PASTE_COMMAND');

/** Null for a paste of ordinary size. */
export function hugeOf(text: string, htmlLength: number): HugePaste | null {
  const isLong = text.length > hugeFrom.characters || htmlLength > hugeFrom.html;
  if (!isLong && text.length < hugeFrom.lines) return null;
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  return isLong || lines.length > hugeFrom.lines ? { characters: text.length, lines } : null;
}

/** Asks only where somebody answers: the dialog of the editor. */
export const registerHugePastes = (editor: LexicalEditor): (() => void) =>
  editor.registerCommand(
    PASTE_COMMAND,
    (event) => {
      if (!(event instanceof ClipboardEvent) || event.clipboardData === null) return false;
      const { clipboardData } = event;
      const huge = hugeOf(clipboardData.getData('text/plain'), clipboardData.getData('text/html').length);
      if (huge === null || huge.lines.length === 0) return false;
      event.preventDefault();
      return editor.dispatchCommand(ASK_HUGE_PASTE_COMMAND, huge);
    },
    COMMAND_PRIORITY_HIGH,
  );

export const blockOfLine = (line: string): Block => ({
  type: 'paragraph',
  children: [{ type: 'text', value: line }],
});

/** Blocks that go in between two looks at the page. */
const pieceSize = 200;

const breathe = (): Promise<void> => new Promise((settle) => window.setTimeout(settle, 0));

interface Progress {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
}

/** Puts the lines below the block of the caret. What was put in stays when it is stopped: undo takes it away at once. */
export async function insertInPieces(
  editor: LexicalEditor,
  lines: readonly string[],
  { signal, onProgress }: Progress,
): Promise<void> {
  let after: NodeKey | null = null;
  // Behind the dialog nothing needs a layout for every piece.
  const page = editor.getRootElement();
  page?.style.setProperty('content-visibility', 'hidden');
  for (let start = 0; start < lines.length && !signal.aborted; start += pieceSize) {
    const piece = lines.slice(start, start + pieceSize);
    editor.update(
      () => {
        after = $insertAfter(after, piece);
      },
      { discrete: true, tag: start === 0 ? HISTORY_PUSH_TAG : HISTORY_MERGE_TAG },
    );
    onProgress(Math.min(start + pieceSize, lines.length));
    await breathe();
  }
  page?.style.removeProperty('content-visibility');
  editor.update(() => {
    const last = after === null ? null : $getNodeByKey(after);
    if ($isElementNode(last)) last.selectEnd();
  });
}

function $insertAfter(key: NodeKey | null, lines: readonly string[]): NodeKey {
  let place = (key === null ? null : $getNodeByKey(key)) ?? $placeOfCaret();
  const empty = key === null && $isParagraphNode(place) && place.isEmpty() ? place : null;
  for (const line of lines) {
    const node = $writeBlock(blockOfLine(line));
    place.insertAfter(node, false);
    place = node;
  }
  empty?.remove();
  return place.getKey();
}

function $placeOfCaret(): LexicalNode {
  const node = $getSelection()?.getNodes().at(-1);
  const block = node === undefined ? null : $childHolding($getRoot(), node);
  return block ?? $getRoot().getLastChild() ?? $newLine();
}

function $newLine(): LexicalNode {
  const line = $createParagraphNode();
  $getRoot().append(line);
  return line;
}
