/** How a passage that is not for everybody shows: a line along it, and in words whom it is for. */
import { DOMRenderExtension, domOverride } from '@lexical/html';
import { $isListItemNode } from '@lexical/list';
import { $isHeadingNode } from '@lexical/rich-text';
import i18next from 'i18next';
import {
  $getNodeByKey,
  $getRoot,
  $getState,
  configExtension,
  defineExtension,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import type { Reach } from '../../../shared/prose/reach';
import { reachState } from './states';

const reachWords = (reach: Reach): string => i18next.t(`editor.readers.${reach}`);

/** Sets the sign, and answers what it says; null without a mark. */
export function $sign(node: LexicalNode, dom: HTMLElement): string | null {
  const reach = $getState(node, reachState);
  if (reach === null) {
    delete dom.dataset.reach;
    delete dom.dataset.readers;
    return null;
  }
  dom.dataset.reach = reach;
  dom.dataset.readers = reachWords(reach);
  return reachWords(reach);
}

/** List items say theirs beside whether they are done. */
function $describe(node: LexicalNode, dom: HTMLElement): void {
  const isNew = dom.dataset.reach === undefined;
  if ($isListItemNode(node) || (isNew && $getState(node, reachState) === null)) return;
  const words = $sign(node, dom);
  if (words === null) dom.removeAttribute('aria-description');
  else dom.setAttribute('aria-description', words);
}

export const ReachSignsExtension = configExtension(DOMRenderExtension, {
  overrides: [domOverride('*', { $decorateDOM: (node, _, dom) => $describe(node, dom) })],
});

/** The keys of the blocks under a marked heading, with what it says. */
export function $coverage(): ReadonlyMap<string, Reach> {
  const covered = new Map<string, Reach>();
  let under: { readonly depth: number; readonly reach: Reach } | null = null;
  for (const node of $getRoot().getChildren()) {
    if ($isHeadingNode(node)) {
      const depth = Number(node.getTag().slice(1));
      const reach = $getState(node, reachState);
      if (under !== null && depth <= under.depth) under = null;
      if (under === null && reach !== null) {
        under = { depth, reach };
        continue;
      }
    }
    if (under !== null) covered.set(node.getKey(), under.reach);
  }
  return covered;
}

/** A line runs along all that a marked heading covers. */
function registerCoverage(editor: LexicalEditor): () => void {
  let shown = new Set<HTMLElement>();
  const show = () => {
    const covered = editor.getEditorState().read($coverage);
    const now = new Set<HTMLElement>();
    for (const [key, reach] of covered) {
      const element = editor.getElementByKey(key);
      if (element === null) continue;
      element.dataset.under = reach;
      now.add(element);
    }
    for (const element of shown) if (!now.has(element)) delete element.dataset.under;
    shown = now;
  };
  return editor.registerUpdateListener(({ dirtyElements, editorState }) => {
    // A state put in the place of another, as undo does, names no element.
    const isMoved = dirtyElements.size === 0 || dirtyElements.get('root') === true;
    const touchesHeading = () => [...dirtyElements.keys()].some((key) => $isHeadingNode($getNodeByKey(key)));
    if (isMoved || editorState.read(touchesHeading)) show();
  });
}

export const CoverageExtension = defineExtension({
  name: 'afterword/coverage',
  register: registerCoverage,
});
