/** What the caret stands in, as plain data: what tools decide by whether they are on and possible. */
import { $isCodeNode } from '@lexical/code';
import { $isLinkNode } from '@lexical/link';
import { $isListNode } from '@lexical/list';
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import {
  $findMatchingParent,
  $getEditor,
  $getSelection,
  $isRangeSelection,
  type LexicalNode,
  type RangeSelection,
  type TextFormatType,
} from 'lexical';
import type { ImageSize } from '../../../shared/prose/image-address';
import type { Reach } from '../../../shared/prose/reach';
import { $canIndent } from '../behaviour/list-keys';
import { $canMove } from '../behaviour/move-block';
import { $reachAt } from '../behaviour/readers';
import { $alignmentAt, $hasHeaderWords, $tableAt } from '../behaviour/tables';
import { $selectedImage, sizeOf } from '../image/image-nodes';

const textFormats = ['bold', 'italic', 'strikethrough', 'code'] as const satisfies TextFormatType[];
export type TextFormat = (typeof textFormats)[number];

export type BlockKind = 'h1' | 'h2' | 'h3' | 'bullet' | 'number' | 'check' | 'quote' | 'code-block';

export interface Caret {
  readonly editable: boolean;
  readonly formats: readonly TextFormat[];
  readonly kinds: readonly BlockKind[];
  readonly inTable: boolean;
  /** The table's first row says something. */
  readonly hasHeader: boolean;
  readonly inLink: boolean;
  readonly canIndent: boolean;
  readonly canOutdent: boolean;
  readonly canMoveUp: boolean;
  readonly canMoveDown: boolean;
  /** An image is selected. */
  readonly onImage: boolean;
  readonly imageSize: ImageSize | null;
  /** Of the table column. */
  readonly alignment: string;
  /** Whom all that is selected is for; null when that differs. */
  readonly readers: Reach | 'everyone' | null;
}

export const nowhere: Caret = {
  editable: false,
  formats: [],
  kinds: [],
  inTable: false,
  hasHeader: false,
  inLink: false,
  canIndent: false,
  canOutdent: false,
  canMoveUp: false,
  canMoveDown: false,
  onImage: false,
  imageSize: null,
  alignment: '',
  readers: null,
};

/** Null without a caret in the text. Inside a read only. */
export function $caret(): Caret | null {
  const selection = $getSelection();
  if (selection === null) return null;
  const editable = $getEditor().isEditable();
  const table = $tableAt(selection);
  const here: Caret = {
    ...nowhere,
    editable,
    inTable: table !== null,
    hasHeader: $hasHeaderWords(table),
    alignment: $alignmentAt(selection) ?? '',
    readers: $reachAt(selection),
    canMoveUp: $canMove(selection, 'up'),
    canMoveDown: $canMove(selection, 'down'),
  };
  const selected = $selectedImage(selection);
  if (selected !== null) return { ...here, onImage: true, imageSize: sizeOf(selected.image) };
  return $isRangeSelection(selection) ? { ...here, ...$inText(selection) } : here;
}

const $inText = (selection: RangeSelection): Partial<Caret> => ({
  formats: textFormats.filter((format) => selection.hasFormat(format)),
  kinds: $kinds(selection),
  inLink: $findMatchingParent(selection.anchor.getNode(), $isLinkNode) !== null,
  canIndent: $canIndent(1),
  canOutdent: $canIndent(-1),
});

function $kinds(selection: RangeSelection): readonly BlockKind[] {
  const anchor = selection.anchor.getNode();
  return [anchor, ...anchor.getParents()].map($kindOf).filter((kind) => kind !== null);
}

function $kindOf(node: LexicalNode): BlockKind | null {
  if ($isHeadingNode(node)) return (['h1', 'h2', 'h3'] as const).find((tag) => tag === node.getTag()) ?? null;
  if ($isListNode(node)) return node.getListType();
  if ($isQuoteNode(node)) return 'quote';
  return $isCodeNode(node) ? 'code-block' : null;
}
