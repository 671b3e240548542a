/** The English words of a block as the editor holds it, with the texts they stand in. Code and links have none. */
import { $isLinkNode } from '@lexical/link';
import { $findMatchingParent, $getNodeByKey, type NodeKey } from 'lexical';
import { type Candidate, candidatesIn } from '../../../shared/lint/spelling/candidates';
import type { Span } from '../../../shared/prose/prose';
import { $linesOf, $lineText, $pointsOf, $stretches, type Line, type TextPoint } from '../paint/lines';

export interface PlacedWord extends Candidate {
  readonly from: TextPoint;
  readonly to: TextPoint;
}

/** Inside a read only. */
export function $wordsOf(key: NodeKey): readonly PlacedWord[] {
  const node = $getNodeByKey(key);
  return node === null ? [] : $linesOf(node).flatMap($wordsIn);
}

function $wordsIn(line: Line): readonly PlacedWord[] {
  const text = $lineText(line);
  if (line === null || text === null) return [];
  return candidatesIn(text, $masksOf(line)).flatMap((candidate) => {
    const points = $pointsOf(line, candidate.start, candidate.end);
    return points === null ? [] : [{ ...candidate, from: points.start, to: points.end }];
  });
}

const $masksOf = (line: NonNullable<Line>): readonly Span[] =>
  $stretches(line)
    .filter(({ node }) => node.hasFormat('code') || $findMatchingParent(node, $isLinkNode) !== null)
    .map(({ node, start }) => ({ start, end: start + node.getTextContentSize() }));

/** Whether a point of the selection stands in the word or at its end. */
export const holds = (word: PlacedWord, key: NodeKey, offset: number): boolean =>
  word.from.node.getKey() === key &&
  offset >= word.from.offset &&
  (word.to.node.getKey() !== key || offset <= word.to.offset);
