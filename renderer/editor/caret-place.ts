/** Tells where the writer is: which block the caret is in, and what is selected. */
import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
} from 'lexical';
import { plainText } from '../../shared/prose/plain-text';
import type { Block, Inline, Prose } from '../../shared/prose/prose';
import { $childHolding } from './behaviour/places';
import { $isKeptBlock, $isKeptInline } from './bridge/kept-nodes';
import type { CaretPlace } from './contract';
import { senderOf } from './prose-extension';

/** A selection that is being drawn is read when it rests, in milliseconds. */
const rest = 150;

interface Seen {
  readonly block: NodeKey | null;
  readonly isCollapsed: boolean;
}

const $seen = (): Seen => {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return { block: null, isCollapsed: selection === null };
  const block = $childHolding($getRoot(), selection.focus.getNode())?.getKey() ?? null;
  return { block, isCollapsed: selection.isCollapsed() };
};

/** What is only shown counts by its words, as on the whole page: copied, an image would be its address, too. */
function $selected(): string {
  const selection = $getSelection();
  let text = selection?.getTextContent() ?? '';
  for (const node of selection?.getNodes() ?? []) {
    const block = $shown(node);
    if (block !== null) text = text.replace(node.getTextContent(), () => plainText(proseOf(block)));
  }
  return text;
}

function $shown(node: LexicalNode): Block | null {
  if ($isKeptBlock(node)) return node.block();
  return $isKeptInline(node) ? paragraphOf(node.inline()) : null;
}

const paragraphOf = (inline: Inline): Block => ({ type: 'paragraph', children: [inline] });

const proseOf = (block: Block): Prose => ({ type: 'root', children: [block] });

/** The element of the caret's block carries `data-caret`, and so does the text while it has one. Answers its undo. */
export function registerCaret(editor: LexicalEditor, onCaret: (caret: CaretPlace) => void): () => void {
  let marked: HTMLElement | null = null;
  let caret: CaretPlace = { block: null, selected: '' };
  let timer: number | null = null;

  const tell = (next: Partial<CaretPlace>) => {
    caret = { ...caret, ...next };
    onCaret(caret);
  };
  const mark = (block: NodeKey | null) => {
    const element = block === null ? null : editor.getElementByKey(block);
    if (element === marked) return;
    marked?.removeAttribute('data-caret');
    element?.setAttribute('data-caret', '');
    editor.getRootElement()?.toggleAttribute('data-caret', element !== null);
    marked = element;
    const number = block === null ? -1 : senderOf(editor).sent().keys.lastIndexOf(block);
    tell({ block: number < 0 ? null : number });
  };
  const readSelection = () => tell({ selected: editor.getEditorState().read($selected) });

  const unregister = editor.registerUpdateListener(({ editorState }) => {
    const { block, isCollapsed } = editorState.read($seen);
    mark(block);
    if (timer !== null) window.clearTimeout(timer);
    timer = isCollapsed ? null : window.setTimeout(readSelection, rest);
    if (isCollapsed && caret.selected !== '') tell({ selected: '' });
  });
  return () => {
    unregister();
    if (timer !== null) window.clearTimeout(timer);
    onCaret({ block: null, selected: '' });
  };
}
