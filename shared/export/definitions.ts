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
  const blocks = manuscript.sections.flatMap((section) => everyBlock(section.blocks));
  return {
    links: byIdentifier(blocks.filter((block) => block.type === 'definition')),
    footnotes: byIdentifier(blocks.filter((block) => block.type === 'footnoteDefinition')),
  };
}

const byIdentifier = <Node extends { readonly identifier: string }>(nodes: readonly Node[]) =>
  new Map(nodes.toReversed().map((node) => [node.identifier, node]));

const everyBlock = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => ('children' in block ? [block, ...everyBlock(block.children)] : [block]));
