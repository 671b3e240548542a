/** Where a slash asks for the menu: first thing in a line of text or, for values of the timeline, behind other words. */
import { $isCodeNode } from '@lexical/code';
import { $isHeadingNode } from '@lexical/rich-text';
import {
  $getNodeByKey,
  $getSelection,
  $isElementNode,
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

/** Behind other words a slash alone is a slash; the one of a path or of "and/or" is none of ours. */
const inlineSlash = /(?:\s|[\p{Script=Han}，。；：（、])(\/([^\s/]{1,20}))$/u;

export interface SlashPlace {
  /** The text node with the slash. */
  readonly key: NodeKey;
  /** Where in it the slash begins, and how much is slash and filter. */
  readonly start: number;
  readonly length: number;
  /** Behind other words, where only a value can go. */
  readonly isInline: boolean;
  readonly filter: string;
}

const $isLine = (node: LexicalNode | null): node is ElementNode =>
  ($isParagraphNode(node) || $isHeadingNode(node)) && $cellOf(node) === null;

/** Null where no menu belongs. Inside a read only. */
export function $slashPlace(): SlashPlace | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node) || node.hasFormat('code')) return null;
  const key = node.getKey();
  const before = node.getTextContent().slice(0, selection.anchor.offset);
  const isFirst = node.getPreviousSibling() === null && $isLine(node.getParent());
  const match = isFirst ? slash.exec(before) : null;
  if (match) return { key, start: 0, length: before.length, isInline: false, filter: match[1] ?? '' };
  const [, written, filter] = $isPlain(node) ? (inlineSlash.exec(before) ?? []) : [];
  if (written === undefined || filter === undefined) return null;
  return { key, start: before.length - written.length, length: written.length, isInline: true, filter };
}

/** Not in a block of code. */
const $isPlain = (node: LexicalNode): boolean => !$isCodeNode(node.getParent());

/** Takes the slash and its filter out; answers the line and what else stands in it. */
function $takeSlash({
  key,
  start,
  length,
}: SlashPlace): { readonly line: ElementNode; readonly text: string } | null {
  const node = $getNodeByKey(key);
  const line = node?.getParent() ?? null;
  if (!$isTextNode(node) || !$isElementNode(line)) return null;
  node.spliceText(start, length, '', true);
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
