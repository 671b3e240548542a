/** Finds what references point at: link definitions and footnotes, wherever they stand in a manuscript. */
import type { Definition, FootnoteDefinition } from 'mdast';
import type { Manuscript } from '../manuscript/manuscript';
import type { Block } from '../prose/prose';

/** Both by the identifier references use. */
export interface Definitions {
  readonly links: ReadonlyMap<string, Definition>;
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>;
}

/** All definitions by identifier; of two with the same one, the first counts. */
export function definitionsOf(manuscript: Manuscript): Definitions {
  const blocks = manuscript.sections.flatMap((section) => section.blocks);
  return {
    links: byIdentifier(nodesOf('definition', blocks)),
    footnotes: byIdentifier(nodesOf('footnoteDefinition', blocks)),
  };
}

const byIdentifier = <Node extends { readonly identifier: string }>(nodes: readonly Node[]) =>
  new Map(nodes.toReversed().map((node) => [node.identifier, node]));

/** Of one kind, wherever they stand, in reading order. */
function nodesOf<Type extends Block['type']>(
  type: Type,
  blocks: readonly Block[],
  found: Extract<Block, { type: Type }>[] = [],
): readonly Extract<Block, { type: Type }>[] {
  for (const block of blocks) {
    if (block.type === type) found.push(block as Extract<Block, { type: Type }>);
    if ('children' in block) nodesOf(type, block.children, found);
  }
  return found;
}
