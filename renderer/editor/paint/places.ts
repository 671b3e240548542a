/** Marked words tied to the blocks they were found in, so that they stay with them when blocks move. */
import { $isCodeNode } from '@lexical/code';
import { $getNodeByKey, type NodeKey } from 'lexical';
import type { Span } from '../../../shared/prose/prose';
import type { PaintedPlace } from '../contract';
import { $linesOf, $lineText, $pointsOf, type Line, type TextPoint } from './lines';
import { stillThere } from './still-there';

export interface Place {
  readonly span: Span;
  readonly start: TextPoint;
  readonly end: TextPoint;
}

export function $lineIn(block: NodeKey | undefined, leaf: number): Line {
  const node = block === undefined ? null : $getNodeByKey(block);
  if ($isCodeNode(node)) return leaf === 0 ? node.getChildren() : null;
  return node === null ? null : ($linesOf(node)[leaf] ?? null);
}

/** Where the words stand in the block, or null when they are gone. Inside a read only. */
export function $placeIn(block: NodeKey | undefined, painted: PaintedPlace): Place | null {
  const line = $lineIn(block, painted.leaf);
  const text = $lineText(line);
  if (line === null || text === null) return null;
  const span = stillThere(painted, text);
  const points = span === null ? null : $pointsOf(line, span.start, span.end);
  return span === null || points === null ? null : { span, ...points };
}

/** Places by the key of their block, as the blocks are numbered now. */
export function byBlock<Painted extends PaintedPlace>(
  places: readonly Painted[],
  keys: readonly NodeKey[],
): ReadonlyMap<NodeKey, readonly Painted[]> {
  const groups = new Map<NodeKey, Painted[]>();
  for (const place of places) {
    const key = keys[place.block];
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [place]);
    else group.push(place);
  }
  return groups;
}
