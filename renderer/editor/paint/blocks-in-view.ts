/** Which top-level blocks of the editor can be seen, kept up while blocks come, change element and go. */
import { $getRoot, type LexicalEditor, type NodeKey } from 'lexical';

/** Blocks this far outside count too, so that nothing pops up while scrolling. */
const margin = '200px';

export interface BlocksInView {
  has(key: NodeKey): boolean;
  keys(): Iterable<NodeKey>;
  /** To be called after each update of the editor. */
  refresh(): void;
  dispose(): void;
}

/** `onChange` is called with each block that came into view, went out of it, or is no more. */
export function watchBlocks(editor: LexicalEditor, onChange: (key: NodeKey) => void): BlocksInView {
  const inView = new Set<NodeKey>();
  const elements = new Map<NodeKey, Element>();
  const keyOf = new WeakMap<Element, NodeKey>();

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const key = keyOf.get(target);
        if (key === undefined || elements.get(key) !== target) continue;
        if (isIntersecting) inView.add(key);
        else inView.delete(key);
        onChange(key);
      }
    },
    { rootMargin: margin },
  );
  const leave = (key: NodeKey, element: Element) => {
    observer.unobserve(element);
    elements.delete(key);
    inView.delete(key);
    onChange(key);
  };
  const enter = (key: NodeKey, element: Element) => {
    keyOf.set(element, key);
    elements.set(key, element);
    observer.observe(element);
  };

  return {
    has: (key) => inView.has(key),
    keys: () => inView.keys(),
    refresh: () => {
      const keys = new Set(editor.getEditorState().read(() => $getRoot().getChildrenKeys()));
      for (const [key, element] of elements)
        if (!keys.has(key) || editor.getElementByKey(key) !== element) leave(key, element);
      for (const key of keys) {
        const element = elements.has(key) ? null : editor.getElementByKey(key);
        if (element !== null) enter(key, element);
      }
    },
    dispose: () => observer.disconnect(),
  };
}
