/** Diagnostics tied to the blocks they were found in, so that they stay with them when blocks move. */
import { $getNodeByKey, type NodeKey } from 'lexical';
import type { Span } from '../../../shared/prose/prose';
import type { PaintedDiagnostic } from '../contract';
import { $linesOf, $lineText, $pointsOf, type Line, type TextPoint } from './lines';
import { stillThere } from './still-there';

export interface Place {
  readonly span: Span;
  readonly start: TextPoint;
  readonly end: TextPoint;
}

export function $lineIn(block: NodeKey | undefined, leaf: number): Line {
  const node = block === undefined ? null : $getNodeByKey(block);
  return node === null ? null : ($linesOf(node)[leaf] ?? null);
}

/** Where the words of a diagnostic stand in the block, or null when they are gone. Inside a read only. */
export function $placeIn(block: NodeKey | undefined, diagnostic: PaintedDiagnostic): Place | null {
  const line = $lineIn(block, diagnostic.leaf);
  const text = $lineText(line);
  if (line === null || text === null) return null;
  const span = stillThere(diagnostic, text);
  const points = span === null ? null : $pointsOf(line, span.start, span.end);
  return span === null || points === null ? null : { span, ...points };
}

/** Diagnostics by the key of their block, as the blocks are numbered now. */
export function byBlock(
  diagnostics: readonly PaintedDiagnostic[],
  keys: readonly NodeKey[],
): ReadonlyMap<NodeKey, readonly PaintedDiagnostic[]> {
  const groups = new Map<NodeKey, PaintedDiagnostic[]>();
  for (const diagnostic of diagnostics) {
    const key = keys[diagnostic.block];
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [diagnostic]);
    else group.push(diagnostic);
  }
  return groups;
}
