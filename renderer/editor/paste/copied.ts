/** What is copied here and pasted here: the nodes as they are, and whom their words are for. */
import {
  $generateNodesFromSerializedNodes,
  type BaseSerializedNode,
  type ExportMimeTypeFunction,
} from '@lexical/clipboard';
import { $getEditor, type LexicalNode } from 'lexical';
import { type Reach, reaches, stricter } from '../../../shared/prose/reach';
import { $leavesOf, $reachesIn } from '../behaviour/copied-reach';
import { rememberCopied } from './last-copied';

/** The kind under which this editor writes to the clipboard; only the page that wrote it reads its nodes back. */
export const copiedKind = 'application/x-lexical-editor';

interface Copied {
  readonly namespace: string;
  readonly nodes: readonly BaseSerializedNode[];
  /** For each leaf in the order of the text; not there where all is for everybody. */
  readonly reaches?: readonly (Reach | null)[];
}

/** Adds whom each word is for, also where the mark stands on what holds it and is not copied. */
export const $withReaches: ExportMimeTypeFunction = (selection, $next) => {
  const json = $next();
  const copied = json === null || selection === null ? null : readCopied(json);
  const said = copied === null || selection === null ? [] : $reachesIn(selection);
  if (selection !== null) rememberCopied(selection.getTextContent(), strictestOf(said));
  return said.every((reach) => reach === null) ? json : JSON.stringify({ ...copied, reaches: said });
};

/** The copied nodes, and whom their leaves are for; null for what another page or program wrote. */
export function $nodesOfCopied(
  json: string,
): { readonly nodes: LexicalNode[]; readonly reaches: ReadonlyMap<LexicalNode, Reach | null> } | null {
  const copied = readCopied(json);
  if (copied?.namespace !== $getEditor()._config.namespace) return null;
  const nodes = $generateNodesFromSerializedNodes([...copied.nodes]);
  return { nodes, reaches: $reachesOver(nodes, copied.reaches ?? []) };
}

/** What another window of the app, or a page that does as if it were one, says of the readers: it can only keep words to fewer. */
export const saidElsewhere = (json: string): readonly (Reach | null)[] =>
  json === '' ? [] : (readCopied(json)?.reaches ?? []);

export const strictestOf = (said: readonly (Reach | null)[]): Reach | null =>
  said.reduce<Reach | null>((all, reach) => (reach === null ? all : stricter(reach, all)), null);

/** Were the leaves others than those that were counted, none may go to more readers than it was for. */
export function $reachesOver(
  nodes: readonly LexicalNode[],
  said: readonly (Reach | null)[],
): ReadonlyMap<LexicalNode, Reach | null> {
  const leaves = nodes.flatMap($leavesOf);
  const least = strictestOf(said);
  const of = (at: number): Reach | null => (said.length === leaves.length ? (said[at] ?? null) : least);
  return new Map(leaves.map((leaf, at) => [leaf, of(at)]));
}

function readCopied(json: string): Copied | null {
  try {
    const copied: unknown = JSON.parse(json);
    return isCopied(copied) ? copied : null;
  } catch {
    return null;
  }
}

const isCopied = (value: unknown): value is Copied =>
  typeof value === 'object' &&
  value !== null &&
  'namespace' in value &&
  'nodes' in value &&
  Array.isArray(value.nodes) &&
  (!('reaches' in value) ||
    (Array.isArray(value.reaches) && value.reaches.every((said) => said === null || reaches.includes(said))));

const wordKeys: ReadonlySet<string> = new Set(['text', 'value', 'alt', 'title']);

/** What was copied with its words changed, and all else as it is; anything else comes back as it came. */
export function withCopiedWords(json: string, change: (text: string) => string): string {
  if (readCopied(json) === null) return json;
  const changed = (key: string, value: unknown): unknown =>
    typeof value === 'string' && wordKeys.has(key) ? change(value) : value;
  return JSON.stringify(JSON.parse(json, changed));
}
