/** What a writer's page says beyond its Markdown: blocks that no Markdown can say, empty ones, how deep its headings were. */

import { inlineText } from '../../prose/leaves';
import type { Block } from '../../prose/prose';
import { readReach } from '../../prose/reach';
import { isEqual } from '../../retrospective/equal';
import { shortHash } from './pack';

/** One block of the page: the one a reader sees at this place, another in its stead, or one nobody sees. */
type KeptBlock = number | { readonly at?: number; readonly is: Block };

export interface KeptPage {
  /** How much deeper the headings stand in the finished document. */
  readonly by?: number;
  /** Names of the blocks a reader sees. */
  readonly seen?: readonly string[];
  readonly blocks?: readonly KeptBlock[];
}

/** Null where the page is read as it was. */
export function keepPage(actual: readonly Block[], seen: readonly Block[]): KeptPage | null {
  const written = actual.filter((block) => !isUnseen(block));
  const by = shiftBetween(written, seen);
  const read = seen.map((block) => raised(block, by));
  const kept = by === 0 ? {} : { by };
  if (isEqual(read, actual)) return by === 0 ? null : kept;
  const names = seen.map(shortHash);
  if (written.length !== seen.length)
    return { ...kept, seen: names, blocks: actual.map((is, at) => (at === 0 ? { at: 0, is } : { is })) };
  let next = 0;
  const blocks = actual.map((block): KeptBlock => {
    if (isUnseen(block)) return { is: block };
    const at = next;
    next += 1;
    return isEqual(read[at], block) ? at : { at, is: block };
  });
  return { ...kept, seen: names, blocks };
}

/** The page again; blocks changed or added by hand are taken as they stand. */
export function restorePage(kept: KeptPage | undefined, seen: readonly Block[]): readonly Block[] {
  const by = kept?.by ?? 0;
  if (!kept?.seen || !kept.blocks) return seen.map((block) => raised(block, by));
  const names = seen.map(shortHash);
  if (isEqual(names, kept.seen)) return kept.blocks.map((one) => blockOf(one, seen, by));
  const groups = groupsOf(kept.blocks, kept.seen.length);
  if (!groups) return seen.map((block) => raised(block, by));
  const free = kept.seen.map((name, at) => ({ name, at }));
  return seen.flatMap((block, index) => {
    const found = free.findIndex(({ name }) => name === names[index]);
    const [match] = found < 0 ? [] : free.splice(found, 1);
    const group = match ? (groups[match.at] ?? []) : [];
    return match
      ? group.map((one) => (typeof one === 'number' ? raised(block, by) : one.is))
      : [raised(block, by)];
  });
}

const blockOf = (one: KeptBlock, seen: readonly Block[], by: number): Block =>
  typeof one === 'number' ? raised(seen[one] as Block, by) : one.is;

/** The kept blocks by the seen one they belong to, those nobody sees with the next; null where they do not pair. */
function groupsOf(blocks: readonly KeptBlock[], count: number): readonly (readonly KeptBlock[])[] | null {
  const groups: KeptBlock[][] = [[]];
  for (const block of blocks) {
    groups.at(-1)?.push(block);
    if (typeof block === 'number' || block.at !== undefined) groups.push([]);
  }
  const tail = groups.pop() ?? [];
  if (groups.length !== count) return null;
  groups.at(-1)?.push(...tail);
  return groups;
}

/** Blank, or a mark: neither is written. */
const isUnseen = (block: Block): boolean =>
  readReach(block) !== null ||
  ((block.type === 'paragraph' || block.type === 'heading') && inlineText(block.children).trim() === '');

function shiftBetween(actual: readonly Block[], seen: readonly Block[]): number {
  const depths = (blocks: readonly Block[]) =>
    Math.min(...blocks.flatMap((block) => (block.type === 'heading' ? [block.depth] : [])));
  const by = depths(seen) - depths(actual);
  return Number.isFinite(by) ? by : 0;
}

function raised<Node extends { readonly type: string }>(node: Node, by: number): Node {
  if (by === 0) return node;
  const self = node as Node & { readonly depth?: number; readonly children?: readonly Node[] };
  return {
    ...self,
    ...(self.type === 'heading' ? { depth: Math.min(6, Math.max(1, (self.depth ?? 1) - by)) } : {}),
    ...(self.children ? { children: self.children.map((child) => raised(child, by)) } : {}),
  };
}
