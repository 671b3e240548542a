/** Words stay for whom they were, wherever an edit puts them: into the passage before, or out of a heading that goes. */
import { $isListItemNode, $isListNode } from '@lexical/list';
import { $isHeadingNode } from '@lexical/rich-text';
import {
  $findMatchingParent,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $setState,
  type LexicalNode,
  type TextNode,
} from 'lexical';
import { type Reach, stricter } from '../../../shared/prose/reach';
import { $coverage } from '../bridge/reach-signs';
import { reachState } from '../bridge/states';
import { $childHolding } from './places';
import { $reachOf, $unitOf, $units } from './reach-units';

/** Runs an edit; a passage that took in words of a stricter one is marked as that was. */
export function $followingWords<T>(run: () => T): T {
  const before = $markedWords();
  const answer = run();
  $markAgain(before);
  return answer;
}

/** The words near the selection that are not for everybody; with a marked heading goes all that stands under it. */
export function $markedWords(): ReadonlyMap<TextNode, Reach> {
  const units = [...$near()].filter((unit) => $reachOf(unit) !== null);
  const words = new Map(
    units.flatMap((unit) => $wordsIn(unit).map((word) => [word, $reachOf(unit) as Reach] as const)),
  );
  if (!units.some($isHeadingNode)) return words;
  const covered = $coverage();
  for (const block of $getRoot().getChildren()) {
    const reach = covered.get(block.getKey());
    if (reach !== undefined)
      for (const word of $wordsIn(block)) words.set(word, stricter(reach, words.get(word) ?? null));
  }
  return words;
}

/** What is selected, and what stands right behind its ends, which Delete would draw in. */
function $near(): ReadonlySet<LexicalNode> {
  const selection = $getSelection();
  const units = new Set($units(selection));
  if (!$isRangeSelection(selection)) return units;
  const ends = [selection.anchor.getNode(), selection.focus.getNode()];
  for (const node of ends.flatMap((end) => [end, ...end.getParents()])) {
    const next = node.getNextSibling();
    const first = $isElementNode(next) ? (next.getFirstDescendant() ?? next) : next;
    const unit = first === null ? null : $unitOf(first);
    if (unit !== null) units.add(unit);
  }
  return units;
}

const $wordsIn = (node: LexicalNode): readonly TextNode[] =>
  $isElementNode(node) ? node.getAllTextNodes() : $isTextNode(node) ? [node] : [];

/** Marks what holds the words now for as few as the words are for, unless it is so already. */
export function $markAgain(before: ReadonlyMap<LexicalNode, Reach>): void {
  if (before.size === 0) return;
  const covered = $coverage();
  for (const [word, reach] of before) {
    const unit = word.isAttached() ? $carrierOf(word) : null;
    if (unit === null) continue;
    const above = covered.get($childHolding($getRoot(), word)?.getKey() ?? '') ?? null;
    const now = above === null ? $reachOf(unit) : stricter(above, $reachOf(unit));
    if (stricter(reach, now) !== now) $setState(unit, reachState, reach);
  }
}

/** A list behind another of its kind is about to become part of that one: its items carry the mark there. */
function $carrierOf(word: LexicalNode): LexicalNode | null {
  const unit = $unitOf(word);
  const before = unit?.getPreviousSibling();
  const merges = $isListNode(unit) && $isListNode(before) && before.getListType() === unit.getListType();
  return merges ? $findMatchingParent(word, $isListItemNode) : unit;
}
