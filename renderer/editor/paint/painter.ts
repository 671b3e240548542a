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
  /** The painted place under a point of the viewport; the shortest where several are. */
  under(x: number, y: number): string | null;
  dispose(): void;
}

/** What a place wears, and what the current one wears over it. */
export interface Look<Painted> {
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

  const rangeAt = (key: NodeKey, painted: Painted): Range | null => {
    const place = $placeIn(key, painted);
    return place === null ? null : rangeOf(editor, place);
  };
  const strokes = (key: NodeKey, painted: Painted): readonly Stroke[] => {
    const range = rangeAt(key, painted);
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
    if (editor.isComposing()) return;
    const keys = [...waiting];
    waiting.clear();
    for (const key of keys) repaint(key);
  };
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
    under: (x, y) => {
      const isUnder = (key: NodeKey) => (each: Painted) => covers(rangeAt(key, each), x, y);
      const hit = editor
        .getEditorState()
        .read(() => [...painted.keys()].flatMap((key) => (groups.get(key) ?? []).filter(isUnder(key))));
      return hit.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]?.id ?? null;
    },
    dispose: () => {
      unregister();
      view.dispose();
      for (const key of [...painted.keys()]) clear(key);
    },
  };
}

const covers = (range: Range | null, x: number, y: number): boolean =>
  [...(range?.getClientRects() ?? [])].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
