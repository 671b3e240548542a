/** Tells when the caret or the selection is in the words of a diagnostic. */

import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  type LexicalEditor,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';
import { $childHolding } from '../behaviour/places';
import type { PaintedDiagnostic } from '../contract';
import { $stretches } from './lines';
import type { Painter } from './painter';
import { $lineIn, $placeIn } from './places';

/** The shortest diagnostic that holds the whole selection. Inside a read only. */
function $visited(selection: RangeSelection, painter: Painter<PaintedDiagnostic>): string | null {
  const block = $childHolding($getRoot(), selection.anchor.getNode())?.getKey();
  if (block === undefined) return null;
  const around = painter.in(block).filter((diagnostic) => {
    const place = $placeIn(block, diagnostic);
    const ends = $offsetsIn($lineIn(block, diagnostic.leaf) ?? [], selection);
    return place !== null && ends.every((at) => at >= place.span.start && at <= place.span.end);
  });
  return around.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]?.id ?? null;
}

/** Both ends of the selection as offsets into the line; an end outside it is nowhere. */
function $offsetsIn(line: readonly LexicalNode[], selection: RangeSelection): readonly number[] {
  const stretches = $stretches(line);
  return [selection.anchor, selection.focus].map(({ key, offset }) => {
    const here = stretches.find(({ node }) => node.getKey() === key);
    return here === undefined ? Number.NaN : here.start + offset;
  });
}

/** Calls with the id on arriving and with null on leaving; quiet while composing. Answers its undo. */
export function registerVisits(
  editor: LexicalEditor,
  painter: Painter<PaintedDiagnostic>,
  onVisit: (id: string | null) => void,
): () => void {
  let visited: string | null = null;
  return editor.registerUpdateListener(({ editorState }) => {
    if (editor.isComposing()) return;
    const now = editorState.read(() => {
      const selection = $getSelection();
      return $isRangeSelection(selection) ? $visited(selection, painter) : null;
    });
    if (now === visited) return;
    visited = now;
    onVisit(now);
  });
}
