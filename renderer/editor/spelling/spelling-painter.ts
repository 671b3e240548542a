/** Marks wrong words in the blocks in view, in idle time and never the word that is being typed. */
import { $getRoot, $getSelection, $isRangeSelection, type LexicalEditor, type NodeKey } from 'lexical';
import { $childHolding } from '../behaviour/places';
import { watchBlocks } from '../paint/blocks-in-view';
import { rangeOf } from '../paint/ranges';
import type { SpellingSource } from './contract';
import { createVerdicts } from './verdicts';
import { $wordsOf, holds, type PlacedWord } from './words-of-block';
import './spelling.css';

/** Pause after the last change, in milliseconds: longer than the one before suggestions. */
const pause = 600;

export interface MarkedWord {
  readonly block: NodeKey;
  readonly word: PlacedWord;
  readonly range: Range;
}

export interface SpellingPainter {
  know(words: ReadonlySet<string>): void;
  /** Marked words in the order of the page, as far as it can be seen. */
  marked(): readonly MarkedWord[];
  dispose(): void;
}

const name = 'afterword-spelling';

function highlight(): Highlight {
  const known = CSS.highlights.get(name) ?? new Highlight();
  known.priority = -1;
  CSS.highlights.set(name, known);
  return known;
}

export function createSpellingPainter(editor: LexicalEditor, source: SpellingSource): SpellingPainter {
  const verdicts = createVerdicts(source);
  const painted = new Map<NodeKey, readonly MarkedWord[]>();
  const waiting = new Set<NodeKey>();
  let known: ReadonlySet<string> = new Set();
  let typedIn: NodeKey | null = null;
  let timer = 0;

  const clear = (key: NodeKey) => {
    for (const { range } of painted.get(key) ?? []) highlight().delete(range);
    painted.delete(key);
  };
  const isKnown = (word: string): boolean => {
    const small = word.toLowerCase();
    return known.has(small) || known.has(small.replace(/['’]s$/, ''));
  };
  const repaint = (key: NodeKey) => {
    clear(key);
    if (!view.has(key)) return;
    const marks = editor.getEditorState().read((): readonly MarkedWord[] => {
      const words = $wordsOf(key).filter(({ word }) => !isKnown(word));
      verdicts.ask(
        words.map(({ word }) => word),
        () => later(key),
      );
      return words
        .filter((word) => verdicts.isWrong(word.word) === true && !$isBeingTyped(word))
        .flatMap((word) => {
          const range = rangeOf(editor, { start: word.from, end: word.to, span: word });
          return range === null ? [] : [{ block: key, word, range }];
        });
    });
    for (const { range } of marks) highlight().add(range);
    painted.set(key, marks);
  };
  const work = () => {
    if (editor.isComposing()) return wait();
    const keys = [...waiting];
    waiting.clear();
    for (const key of keys) repaint(key);
  };
  const wait = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => window.requestIdleCallback(work, { timeout: 2000 }), pause);
  };
  const later = (key: NodeKey) => {
    waiting.add(key);
    wait();
  };
  const view = watchBlocks(editor, later);
  for (const key of view.keys()) later(key);

  /** A word is looked at again when the caret leaves its block. */
  const follow = (dirty: Iterable<NodeKey>) => {
    for (const key of dirty) if (view.has(key)) later(key);
    const caret = $caretBlock();
    if (caret !== typedIn && typedIn !== null) later(typedIn);
    if (caret !== null) later(caret);
    typedIn = caret;
  };
  const unregister = editor.registerUpdateListener(({ dirtyElements, editorState }) =>
    editorState.read(() => follow(dirtyElements.keys())),
  );

  return {
    know: (words) => {
      known = words;
      for (const key of view.keys()) later(key);
    },
    marked: () =>
      inOrder([...painted.values()].flat().filter(({ word, range }) => range.toString() === word.word)),
    dispose: () => {
      unregister();
      window.clearTimeout(timer);
      view.dispose();
      for (const key of [...painted.keys()]) clear(key);
    },
  };
}

const inOrder = (marks: readonly MarkedWord[]): readonly MarkedWord[] =>
  marks.toSorted((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));

function $caretBlock(): NodeKey | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  return $childHolding($getRoot(), selection.anchor.getNode())?.getKey() ?? null;
}

function $isBeingTyped(word: PlacedWord): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const { key, offset } = selection.anchor;
  return offset === word.to.offset && holds(word, key, offset);
}
