/** Whom words are for goes with them when they are cut, copied and pasted; other programs are told nothing of it. */
import { $isListItemNode } from '@lexical/list';
import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $setState,
  type BaseSelection,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';
import { type Reach, stricter } from '../../../shared/prose/reach';
import { $coverage } from '../bridge/reach-signs';
import { reachState } from '../bridge/states';
import { $followingWords, $markAgain, $markedWords } from './reach-of-words';
import { $lineItemOf, $reachOf, $units } from './reach-units';

/** What holds nothing else, in the order of the text. */
export const $leavesOf = (node: LexicalNode): readonly LexicalNode[] =>
  $isElementNode(node) ? node.getChildren().flatMap($leavesOf) : [node];

/** Whom each copied leaf is for, in the order in which the copy has them. */
export function $reachesIn(selection: BaseSelection): readonly (Reach | null)[] {
  const covered = $coverage();
  return $leavesOf($getRoot())
    .filter((leaf) => leaf.isSelected(selection) && !$isOnlyTouched(leaf, selection))
    .map((leaf) => $reachOver(leaf, covered));
}

/** A text at whose edge the selection begins or ends is selected without a letter of it. */
function $isOnlyTouched(leaf: LexicalNode, selection: BaseSelection): boolean {
  if (!$isTextNode(leaf)) return false;
  const size = leaf.getTextContentSize();
  if (size === 0 || !$isRangeSelection(selection)) return size === 0;
  const [start, end] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus];
  const from = start.type === 'text' && start.key === leaf.getKey() ? start.offset : 0;
  const to = end.type === 'text' && end.key === leaf.getKey() ? end.offset : size;
  return from >= to;
}

/** The strictest mark above it: of what holds it, of the line it hangs under, of the heading it stands under. */
function $reachOver(leaf: LexicalNode, covered: ReadonlyMap<string, Reach>): Reach | null {
  const over = [leaf, ...leaf.getParents()];
  const said = over.flatMap((node) => [
    $reachOf(node),
    covered.get(node.getKey()) ?? null,
    $isListItemNode(node) ? $reachOfLine(node) : null,
  ]);
  return said.reduce<Reach | null>((least, reach) => (reach === null ? least : stricter(reach, least)), null);
}

function $reachOfLine(node: LexicalNode): Reach | null {
  const item = $lineItemOf(node);
  return item === null ? null : $reachOf(item);
}

/**
 * Puts something in at the selection. What was put in and what took it in is for as few as either was: neither half of a
 * marked passage goes to everybody when something comes between them.
 */
export function $insertMarked(
  selection: BaseSelection,
  inserted: ReadonlyMap<LexicalNode, Reach | null>,
  insert: () => void,
): void {
  if (!$isRangeSelection(selection)) {
    insert();
    return;
  }
  if (!selection.isCollapsed()) $followingWords(() => selection.removeText());
  $partAtCaret(selection);
  const before = $markedWords();
  const here = $reachOver(selection.anchor.getNode(), new Map());
  insert();
  const marked = [...inserted].flatMap(([leaf, reach]) => {
    const least = here === null ? reach : stricter(here, reach);
    return least === null ? [] : [[leaf, least] as const];
  });
  $markAgain(new Map<LexicalNode, Reach>([...before, ...marked]));
}

/** What holds the selection is for no more readers than that. */
export function $keepToFew(reach: Reach): void {
  for (const unit of $units($getSelection())) $setState(unit, reachState, stricter(reach, $reachOf(unit)));
}

/** The words behind the caret become a text of their own, by which they are found again. */
function $partAtCaret({ anchor }: RangeSelection): void {
  const node = anchor.getNode();
  const { offset } = anchor;
  if (!$isTextNode(node) || offset === 0 || offset === node.getTextContentSize()) return;
  const [head] = node.splitText(offset);
  head?.select(offset, offset);
}

/** Takes the selection out; true where it had to be done here, so that what is left keeps its mark. */
export function $removeMarked(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || selection.isCollapsed() || $markedWords().size === 0) return false;
  $followingWords(() => selection.removeText());
  return true;
}
