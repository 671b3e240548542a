/** Makes prose fit into a larger document: headings below their section, notes and definitions without clashes. */
import { inlineText } from '../prose/leaves';
import { holdsPhrasing } from '../prose/phrasing';
import type { Block, Prose } from '../prose/prose';
import { type PageId, pageIds } from '../retrospective/step-id';

/** The blocks without blank ones, their shallowest heading one below the given depth; deeper than 6 becomes 6. */
export function placeBelow(blocks: readonly Block[], depth: number): readonly Block[] {
  const written = blocks.filter((block) => !isBlank(block));
  const by =
    depth + 1 - Math.min(...written.flatMap((block) => (block.type === 'heading' ? [block.depth] : [])));
  return Number.isFinite(by) && by !== 0 ? written.map((block) => shiftHeadings(block, by)) : written;
}

const isBlank = (block: Block): boolean =>
  (block.type === 'paragraph' || block.type === 'heading') && inlineText(block.children).trim() === '';

function shiftHeadings<Node extends AnyNode>(node: Node, by: number): Node {
  const shifted =
    node.depth === undefined ? node : { ...node, depth: Math.min(6, Math.max(1, node.depth + by)) };
  if (shifted.children === undefined || holdsPhrasing(node.type)) return shifted;
  return { ...shifted, children: shifted.children.map((child) => shiftHeadings(child, by)) };
}

/** The pages with identifiers of footnotes and definitions that are neither reserved nor on two pages. */
export function separateNotes(
  pages: Readonly<Record<PageId, Prose>>,
  reserved: readonly string[],
): Readonly<Record<PageId, Prose>> {
  const taken = new Set(reserved);
  const placed = pageIds.map((page) => {
    const renames = new Map<string, string>();
    for (const identifier of definedIn(pages[page].children))
      if (!renames.has(identifier)) renames.set(identifier, freeName(identifier, taken));
    for (const name of renames.values()) taken.add(name);
    if ([...renames].every(([identifier, name]) => identifier === name)) return [page, pages[page]];
    return [page, { ...pages[page], children: pages[page].children.map((block) => rename(block, renames)) }];
  });
  return Object.fromEntries(placed);
}

interface AnyNode {
  readonly type: string;
  readonly identifier?: string;
  readonly depth?: number;
  readonly children?: readonly AnyNode[];
}

const isDefinition = (node: AnyNode) => node.type === 'definition' || node.type === 'footnoteDefinition';

function definedIn(nodes: readonly AnyNode[], found: string[] = []): readonly string[] {
  for (const node of nodes) {
    if (isDefinition(node) && node.identifier !== undefined) found.push(node.identifier);
    if (node.children !== undefined) definedIn(node.children, found);
  }
  return found;
}

function freeName(identifier: string, taken: ReadonlySet<string>): string {
  let name = identifier;
  for (let count = 2; taken.has(name); count += 1) name = `${identifier}-${count}`;
  return name;
}

/** A renamed reference is written in full, because its text no longer is its name. */
function rename<Node extends AnyNode>(node: Node, renames: ReadonlyMap<string, string>): Node {
  const name = node.identifier === undefined ? undefined : renames.get(node.identifier);
  const renamed =
    name === undefined || name === node.identifier
      ? node
      : {
          ...node,
          identifier: name,
          label: name,
          ...('referenceType' in node ? { referenceType: 'full' } : {}),
        };
  if (renamed.children === undefined) return renamed;
  return { ...renamed, children: renamed.children.map((child) => rename(child, renames)) };
}
