/** Which top-level blocks of the editor can be seen, kept up while blocks come, change element and go. */
import { $getRoot, type LexicalEditor, type NodeKey } from 'lexical';

/** Blocks this far outside count too, so that nothing pops up while scrolling. */
const margin = '200px';

export interface BlocksInView {
  has(key: NodeKey): boolean;
  keys(): Iterable<NodeKey>;
  dispose(): void;
}

/** Called with a block that came into view, went out of it, or is no more. */
type Listener = (key: NodeKey) => void;

interface Watch extends BlocksInView {
  readonly listeners: Set<Listener>;
}

/** One for all who paint in an editor: the browser looks at every watched block in every frame. */
const watches = new WeakMap<LexicalEditor, Watch>();

/** `onChange` is not told of what is in view already. */
export function watchBlocks(editor: LexicalEditor, onChange: Listener): BlocksInView {
  const watch = watches.get(editor) ?? watchFrom(editor);
  watches.set(editor, watch);
  watch.listeners.add(onChange);
  return {
    has: watch.has,
    keys: watch.keys,
    dispose: () => {
      watch.listeners.delete(onChange);
      if (watch.listeners.size > 0) return;
      watches.delete(editor);
      watch.dispose();
    },
  };
}

function watchFrom(editor: LexicalEditor): Watch {
  const listeners = new Set<Listener>();
  const inView = new Set<NodeKey>();
  const elements = new Map<NodeKey, Element>();
  const keyOf = new WeakMap<Element, NodeKey>();
  const tell = (key: NodeKey) => {
    for (const listener of listeners) listener(key);
  };

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const key = keyOf.get(target);
        if (key === undefined || elements.get(key) !== target) continue;
        if (isIntersecting) inView.add(key);
        else inView.delete(key);
        tell(key);
      }
    },
    { rootMargin: margin },
  );
  const leave = (key: NodeKey, element: Element) => {
    observer.unobserve(element);
    elements.delete(key);
    inView.delete(key);
    tell(key);
  };
  const enter = (key: NodeKey, element: Element) => {
    keyOf.set(element, key);
    elements.set(key, element);
    observer.observe(element);
  };
  const refresh = () => {
    const keys = new Set(editor.getEditorState().read(() => $getRoot().getChildrenKeys()));
    for (const [key, element] of elements)
      if (!keys.has(key) || editor.getElementByKey(key) !== element) leave(key, element);
    for (const key of keys) {
      const element = elements.has(key) ? null : editor.getElementByKey(key);
      if (element !== null) enter(key, element);
    }
  };
  /** A block that was made another kind has another element. */
  const renew = (key: NodeKey) => {
    const before = elements.get(key);
    const element = editor.getElementByKey(key);
    if (before === undefined || before === element) return;
    leave(key, before);
    if (element !== null) enter(key, element);
  };
  refresh();
  const unregister = editor.registerUpdateListener(({ dirtyElements }) => {
    // A state put in the place of another, as undo does, names no element.
    if (dirtyElements.size === 0 || dirtyElements.get('root') === true) refresh();
    else for (const key of dirtyElements.keys()) renew(key);
  });

  return {
    listeners,
    has: (key) => inView.has(key),
    keys: () => inView.keys(),
    dispose: () => {
      unregister();
      observer.disconnect();
    },
  };
}
