/** Several incidents in one file: where each begins. */
import { inlineText } from '../prose/leaves';
import type { Block } from '../prose/prose';
import { matchTitle } from './match-title';
import type { PartKind } from './titles';

/** Parts that one incident has once. */
const telling: ReadonlySet<PartKind> = new Set([
  ...(['summary', 'timeline', 'impact', 'causes', 'resolution', 'action-items', 'lessons'] as const),
]);

type Heading = Extract<Block, { type: 'heading' }>;

interface Cut {
  readonly at: number;
  readonly kinds: ReadonlySet<PartKind>;
}

/**
 * The blocks of each incident, each beginning with its heading; empty unless there are two or more headings of one depth,
 * none of them the name of a part, with at least two parts below each. What stands before the first goes to the first.
 */
export function incidentsIn(blocks: readonly Block[]): readonly (readonly Block[])[] {
  for (const depth of [1, 2] as const) {
    const cuts = cutsAt(blocks, depth);
    const whole = cuts.filter(({ kinds }) => kinds.size >= 2);
    if (whole.length < 2 || whole.length < cuts.length) continue;
    return whole.map(({ at }, index) => [
      ...(index === 0 ? blocks.slice(0, at).filter((block) => !isTitle(block)) : []),
      ...raise(blocks.slice(at, whole[index + 1]?.at), depth - 1),
    ]);
  }
  return [];
}

/** A lone title above the incidents names the collection. */
const isTitle = (block: Block): boolean => block.type === 'heading' && block.depth === 1;

function cutsAt(blocks: readonly Block[], depth: number): readonly Cut[] {
  const cuts: { at: number; kinds: Set<PartKind> }[] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.type !== 'heading' || block.depth < depth) continue;
    if (block.depth === depth) cuts.push({ at, kinds: new Set() });
    else {
      const kind = matchTitle(titleOf(block), 'exact')?.kind;
      if (kind && telling.has(kind)) cuts.at(-1)?.kinds.add(kind);
    }
  }
  return cuts.some(({ at }) => matchTitle(titleOf(blocks[at] as Heading), 'exact')) ? [] : cuts;
}

const titleOf = (heading: Heading): string => inlineText(heading.children);

const raise = (blocks: readonly Block[], by: number): readonly Block[] =>
  blocks.map((block) =>
    block.type === 'heading' && by > 0
      ? { ...block, depth: Math.max(1, block.depth - by) as Heading['depth'] }
      : block,
  );
