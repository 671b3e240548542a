/** Underlines the words of diagnostics with the CSS Custom Highlight API, in the blocks in view only. */
import type { LexicalEditor, NodeKey } from 'lexical';
import type { PaintedDiagnostic } from '../contract';
import { senderOf } from '../prose-extension';
import { watchBlocks } from './blocks-in-view';
import { putOn, type Stroke, takeOff } from './highlights';
import { $placeIn, byBlock } from './places';
import { rangeOf } from './ranges';

export interface Painter {
  show(diagnostics: readonly PaintedDiagnostic[], current: string | null): void;
  /** The block a shown diagnostic is tied to; for one that is not shown, the block of its number. */
  blockOf(diagnostic: PaintedDiagnostic): NodeKey | undefined;
  /** The shown diagnostics of a block. */
  in(block: NodeKey): readonly PaintedDiagnostic[];
  dispose(): void;
}

export function createPainter(editor: LexicalEditor): Painter {
  let groups: ReadonlyMap<NodeKey, readonly PaintedDiagnostic[]> = new Map();
  let current: string | null = null;
  const painted = new Map<NodeKey, readonly Stroke[]>();
  const waiting = new Set<NodeKey>();

  const strokes = (key: NodeKey, diagnostic: PaintedDiagnostic): readonly Stroke[] => {
    const place = $placeIn(key, diagnostic);
    const range = place === null ? null : rangeOf(editor, place);
    if (range === null) return [];
    const line: Stroke = [diagnostic.level, range];
    return diagnostic.id === current ? [line, ['current', range.cloneRange()]] : [line];
  };
  const clear = (key: NodeKey) => {
    takeOff(painted.get(key) ?? []);
    painted.delete(key);
  };
  const repaint = (key: NodeKey) => {
    clear(key);
    const group = view.has(key) ? (groups.get(key) ?? []) : [];
    if (group.length === 0) return;
    const all = editor.getEditorState().read(() => group.flatMap((each) => strokes(key, each)));
    putOn(all);
    painted.set(key, all);
  };
  const paint = (key: NodeKey) => {
    if (editor.isComposing()) waiting.add(key);
    else repaint(key);
  };
  const view = watchBlocks(editor, paint);

  const onUpdate = (touched: Iterable<NodeKey>) => {
    for (const key of touched) if (view.has(key)) waiting.add(key);
    view.refresh();
    if (editor.isComposing()) return;
    const keys = [...waiting];
    waiting.clear();
    for (const key of keys) repaint(key);
  };
  view.refresh();
  const unregister = editor.registerUpdateListener(({ dirtyElements }) => {
    if (dirtyElements.size > 0 || waiting.size > 0) onUpdate(dirtyElements.keys());
  });

  return {
    show: (diagnostics, shown) => {
      groups = byBlock(diagnostics, senderOf(editor).sent().keys);
      current = shown;
      for (const key of new Set([...painted.keys(), ...view.keys()])) paint(key);
    },
    blockOf: (diagnostic) =>
      [...groups].find(([, group]) => group.some(({ id }) => id === diagnostic.id))?.[0] ??
      senderOf(editor).sent().keys[diagnostic.block],
    in: (block) => groups.get(block) ?? [],
    dispose: () => {
      unregister();
      view.dispose();
      for (const key of [...painted.keys()]) clear(key);
    },
  };
}
