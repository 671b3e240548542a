/** Tells when the caret is in the words of a diagnostic. */

import { $getRoot, $getSelection, $isRangeSelection, type LexicalEditor, type RangeSelection } from 'lexical';
import { $childHolding } from '../behaviour/places';
import type { PaintedDiagnostic } from '../contract';
import { $stretches } from './lines';
import type { Painter } from './painter';
import { $lineIn, $placeIn } from './places';

/** The shortest diagnostic around the caret. Inside a read only. */
function $visited(selection: RangeSelection, painter: Painter): string | null {
  const block = $childHolding($getRoot(), selection.anchor.getNode());
  if (block === null) return null;
  const holds = (diagnostic: PaintedDiagnostic): boolean => {
    const place = $placeIn(block.getKey(), diagnostic);
    const line = $lineIn(block.getKey(), diagnostic.leaf) ?? [];
    const here = $stretches(line).find(({ node }) => node.getKey() === selection.anchor.key);
    if (place === null || here === undefined) return false;
    const at = here.start + selection.anchor.offset;
    return at >= place.span.start && at <= place.span.end;
  };
  const around = painter.in(block.getKey()).filter(holds);
  return around.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]?.id ?? null;
}

/** Calls with the id on arriving and with null on leaving; quiet while composing. Answers its undo. */
export function registerVisits(
  editor: LexicalEditor,
  painter: Painter,
  onVisit: (id: string | null) => void,
): () => void {
  let visited: string | null = null;
  return editor.registerUpdateListener(({ editorState }) => {
    if (editor.isComposing()) return;
    const now = editorState.read(() => {
      const selection = $getSelection();
      return $isRangeSelection(selection) && selection.isCollapsed() ? $visited(selection, painter) : null;
    });
    if (now === visited) return;
    visited = now;
    onVisit(now);
  });
}
