/** Where a slash asks for the menu: first thing in a line of text, with the caret right behind it or its filter. */
import { $isHeadingNode } from '@lexical/rich-text';
import {
  $getNodeByKey,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  $isRootNode,
  $isTextNode,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
} from 'lexical';
import { $cellOf } from '../behaviour/places';

/** The same key gives 、 with a Chinese input method, and ／ in full width. */
const slash = /^\s*[/、／]([^\s/、／]{0,20})$/;

export interface SlashPlace {
  /** The text node with the slash. */
  readonly key: NodeKey;
  /** How much of it is slash and filter. */
  readonly length: number;
  readonly filter: string;
}

const $isLine = (node: LexicalNode | null): node is ElementNode =>
  ($isParagraphNode(node) || $isHeadingNode(node)) && $cellOf(node) === null;

/** Null where no menu belongs. Inside a read only. */
export function $slashPlace(): SlashPlace | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node) || node.getPreviousSibling() !== null || !$isLine(node.getParent())) return null;
  const before = node.getTextContent().slice(0, selection.anchor.offset);
  const match = slash.exec(before);
  return match && { key: node.getKey(), length: before.length, filter: match[1] ?? '' };
}

/** Takes the slash and its filter out; answers the line and what else stands in it. */
function $takeSlash({
  key,
  length,
}: SlashPlace): { readonly line: ElementNode; readonly text: string } | null {
  const node = $getNodeByKey(key);
  const line = node?.getParent() ?? null;
  if (!$isTextNode(node) || !$isLine(line)) return null;
  node.spliceText(0, length, '', true);
  if (node.getTextContent() === '') node.remove();
  if (line.isEmpty()) line.selectStart();
  return { line, text: line.getTextContent().trim() };
}

/** The slash goes; what else stands in the line stays. */
export const removeSlash = (editor: LexicalEditor, place: SlashPlace): void =>
  editor.update(() => void $takeSlash(place), { discrete: true });

/** The words of a line, and the key of its block where the line is one of the top of the page. */
export interface TakenLine {
  readonly text: string;
  readonly block: NodeKey | null;
}

/** The slash goes and the words of the line are handed on. They stay where the line is a block: who takes them empties it. */
export function takeLine(editor: LexicalEditor, place: SlashPlace, then: (line: TakenLine) => void): void {
  let found: TakenLine = { text: '', block: null };
  editor.update(
    () => {
      const taken = $takeSlash(place);
      if (!taken) return;
      const { line, text } = taken;
      const isBlock = $isRootNode(line.getParent()) && text !== '';
      found = { text, block: isBlock ? line.getKey() : null };
      if (!isBlock) line.clear().selectStart();
    },
    { discrete: true, onUpdate: () => then(found) },
  );
}
