/** What changed in the editor, as one minimal splice of top-level blocks against what went out before. */
import { $getRoot, HISTORIC_TAG, type LexicalEditor, type NodeKey } from 'lexical';
import type { Block } from '../../shared/prose/prose';
import { $proseNodes, $readHeld } from './bridge/bridge';
import { $withMark } from './bridge/read-blocks';
import { commonRun } from './common-run';
import type { ProseSplice } from './contract';
import { sameTree } from './same-tree';

/** The prose outside as it stands, with the Lexical node each block came from: a mark comes from the one it marks. */
export interface Sent {
  readonly keys: readonly NodeKey[];
  readonly blocks: readonly Block[];
}

export const applySplice = (blocks: readonly Block[], splice: ProseSplice): readonly Block[] =>
  blocks.toSpliced(splice.start, splice.remove, ...splice.insert);

/** Reads what `isDirty` and what has moved; null when the prose outside is still right. Inside a read only. */
export function $nextSend(
  sent: Sent,
  isDirty: (key: NodeKey) => boolean,
): { readonly sent: Sent; readonly splice: ProseSplice | null } {
  const held = $proseNodes($getRoot()).flatMap($withMark);
  const keys = held.map(({ node }) => node.getKey());
  const clean = (before: number, now: number) =>
    sent.keys[before] === keys[now] && !isDirty(keys[now] as NodeKey);
  const most = Math.min(keys.length, sent.keys.length);
  const head = commonRun(most, (index) => clean(index, index));
  const tail = commonRun(most - head, (index) =>
    clean(sent.keys.length - 1 - index, keys.length - 1 - index),
  );
  const read = held.slice(head, held.length - tail).map($readHeld);
  const old = sent.blocks.slice(head, sent.blocks.length - tail);
  const splice = minimal(head, old, read);
  const blocks = splice === null ? sent.blocks : applySplice(sent.blocks, splice);
  return { sent: { keys, blocks }, splice };
}

/** Blocks that were touched but say the same stay out of the splice. */
function minimal(start: number, old: readonly Block[], read: readonly Block[]): ProseSplice | null {
  const most = Math.min(old.length, read.length);
  const head = commonRun(most, (index) => sameTree(old[index], read[index]));
  const tail = commonRun(most - head, (index) => sameTree(old.at(-1 - index), read.at(-1 - index)));
  const remove = old.length - head - tail;
  const insert = read.slice(head, read.length - tail);
  return remove === 0 && insert.length === 0 ? null : { start: start + head, remove, insert };
}

/** The running account of what went out. */
export interface Sender {
  sent(): Sent;
  /** The root was filled from this prose: nothing to send. */
  begin(sent: Sent): void;
  /** Called with each splice, before the update that made it is painted. Answers its undo, which sends what is left. */
  register(editor: LexicalEditor, onSplice: (splice: ProseSplice) => void): () => void;
}

export function createSender(): Sender {
  let sent: Sent = { keys: [], blocks: [] };
  let dirty = new Set<NodeKey>();
  let everything = false;

  const send = (editor: LexicalEditor, onSplice: (splice: ProseSplice) => void) => {
    const next = editor.getEditorState().read(() => $nextSend(sent, (key) => everything || dirty.has(key)));
    sent = next.sent;
    dirty = new Set();
    everything = false;
    if (next.splice !== null) onSplice(next.splice);
  };

  return {
    sent: () => sent,
    begin: (next) => {
      sent = next;
    },
    register: (editor, onSplice) => {
      const unregister = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
        for (const key of dirtyElements.keys()) dirty.add(key);
        for (const key of dirtyLeaves) dirty.add(key);
        everything ||= tags.has(HISTORIC_TAG);
        if (dirty.size > 0 && !editor.isComposing()) send(editor, onSplice);
      });
      return () => {
        unregister();
        if (dirty.size > 0) send(editor, onSplice);
      };
    },
  };
}
