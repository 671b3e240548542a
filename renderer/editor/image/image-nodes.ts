/** Images in the text: putting one in, finding the selected one, changing its words and width. */
import {
  $createNodeSelection,
  $createParagraphNode,
  $getNearestNodeFromDOMNode,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isNodeSelection,
  $isRangeSelection,
  $setSelection,
  type BaseSelection,
  createCommand,
  type ElementNode,
  type LexicalCommand,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
  type RangeSelection,
} from 'lexical';
import type { Image } from 'mdast';
import { type ImageSize, imageAddress, readImageAddress } from '../../../shared/prose/image-address';
import { $insertBlock, $lineBehind } from '../behaviour/insert-block';
import { $cellOf, $itemOf } from '../behaviour/places';
import { $createKeptInline, $isKeptInline } from '../bridge/kept-nodes';

/** Asks for a picture file, then for its description. */
export const PICK_IMAGE_COMMAND: LexicalCommand<void> = createCommand('PICK_IMAGE_COMMAND');
/** Opens the description of the selected image. */
export const DESCRIBE_IMAGE_COMMAND: LexicalCommand<void> = createCommand('DESCRIBE_IMAGE_COMMAND');

export interface SelectedImage {
  readonly key: NodeKey;
  readonly image: Image;
}

/** The image that is selected, and nothing beside it. Inside a read only. */
export function $selectedImage(selection: BaseSelection | null = $getSelection()): SelectedImage | null {
  const [node, ...others] = $isNodeSelection(selection) ? selection.getNodes() : [];
  if (!$isKeptInline(node) || others.length > 0) return null;
  const inline = node.inline();
  return inline.type === 'image' ? { key: node.getKey(), image: inline } : null;
}

/** Selects the image an element of the page belongs to; false when it belongs to none. */
export function $selectImageAt(target: Node): boolean {
  const node = $getNearestNodeFromDOMNode(target);
  if (!$isKeptInline(node) || node.inline().type !== 'image') return false;
  const selection = $createNodeSelection();
  selection.add(node.getKey());
  $setSelection(selection);
  return true;
}

/** The width an image of ours is shown at; null for one that is not in the document. */
export const sizeOf = ({ url }: Image): ImageSize | null => readImageAddress(url)?.size ?? null;

/** A paragraph of its own behind the one with the caret; in a list or table at the caret. */
export const insertImage = (editor: LexicalEditor, image: Image): void =>
  editor.update(() => {
    const selection = $getSelection();
    const node = $createKeptInline(image, 0);
    const isInline = $isRangeSelection(selection) && $isInList(selection);
    if (isInline) selection.insertNodes([node]);
    else $insertLine($createParagraphNode().append(node))?.selectStart();
  });

const $isInList = (selection: RangeSelection): boolean => {
  const anchor = selection.anchor.getNode();
  return $cellOf(anchor) !== null || $itemOf(anchor) !== null;
};

/** Behind the selected image when it is one that is selected, at the end without a selection. */
function $insertLine(line: ElementNode): LexicalNode | null {
  const inText = $insertBlock(line);
  if (inText !== null) return inText;
  const selected = $selectedImage();
  const block = selected && $getNodeByKey(selected.key)?.getTopLevelElement();
  if (block) block.insertAfter(line);
  else $getRoot().append(line);
  return $lineBehind(line);
}

/** Changes the image in its place; it stays selected. */
export const changeImage = (
  editor: LexicalEditor,
  key: NodeKey,
  change: { readonly alt?: string; readonly size?: ImageSize },
): void =>
  editor.update(() => {
    const node = $getNodeByKey(key);
    const inline = $isKeptInline(node) ? node.inline() : null;
    if (!$isKeptInline(node) || inline?.type !== 'image') return;
    const address = readImageAddress(inline.url);
    const url = address && change.size ? imageAddress({ ...address, size: change.size }) : inline.url;
    node.setInline({ ...inline, url, alt: change.alt ?? inline.alt ?? '' });
  });

export const resizeSelected = (editor: LexicalEditor, size: ImageSize): void => {
  const selected = editor.read($selectedImage);
  if (selected !== null) changeImage(editor, selected.key, { size });
};
