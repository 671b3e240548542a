/** Where a line of text stands in a tree: between blocks, or inside one. */

const parents: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'strong',
  'emphasis',
  'delete',
  'link',
  'linkReference',
]);

/** Whether nodes of this type hold phrasing content: pieces of one line, not blocks of their own. */
export const holdsPhrasing = (type: string): boolean => parents.has(type);
