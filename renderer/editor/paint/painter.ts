/** Marks words, those of diagnostics or those that were found, with the CSS Custom Highlight API, in the blocks in view only. */
import type { LexicalEditor, NodeKey } from 'lexical';
import type { PaintedPlace } from '../contract';
import { senderOf } from '../prose-extension';
import { watchBlocks } from './blocks-in-view';
import { type Paint, putOn, type Stroke, takeOff } from './highlights';
import { $placeIn, byBlock } from './places';
import { rangeOf } from './ranges';

export interface Painter<Painted extends PaintedPlace> {
  show(places: readonly Painted[], current: string | null): void;
  /** The block a shown place is tied to; for one that is not shown, the block of its number. */
  blockOf(place: PaintedPlace): NodeKey | undefined;
  /** The shown places of a block. */
  in(block: NodeKey): readonly Painted[];
  dispose(): void;
}

/** What a place wears, and what the current one wears over it. */
interface Look<Painted> {
  readonly of: (place: Painted) => Paint;
  readonly current: Paint;
}

export function createPainter<Painted extends PaintedPlace>(
  editor: LexicalEditor,
  look: Look<Painted>,
): Painter<Painted> {
  let groups: ReadonlyMap<NodeKey, readonly Painted[]> = new Map();
  let current: string | null = null;
  const painted = new Map<NodeKey, readonly Stroke[]>();
  const waiting = new Set<NodeKey>();

  const strokes = (key: NodeKey, painted: Painted): readonly Stroke[] => {
    const place = $placeIn(key, painted);
    const range = place === null ? null : rangeOf(editor, place);
    if (range === null) return [];
    const line: Stroke = [look.of(painted), range];
    return painted.id === current ? [line, [look.current, range.cloneRange()]] : [line];
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
    show: (places, shown) => {
      groups = byBlock(places, senderOf(editor).sent().keys);
      current = shown;
      for (const key of new Set([...painted.keys(), ...view.keys()])) paint(key);
    },
    blockOf: (place) =>
      [...groups].find(([, group]) => group.some(({ id }) => id === place.id))?.[0] ??
      senderOf(editor).sent().keys[place.block],
    in: (block) => groups.get(block) ?? [],
    dispose: () => {
      unregister();
      view.dispose();
      for (const key of [...painted.keys()]) clear(key);
    },
  };
}
