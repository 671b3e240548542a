/** Prose as plain text: what is searched, compared and counted when marks and structure do not matter. */
import type { Prose } from './prose';

type ProseNode = Prose | Prose['children'][number];

/** What stands between the children of a node; a node that is not named joins its children directly. */
const separators: Partial<Record<ProseNode['type'], string>> = {
  root: '\n',
  blockquote: '\n',
  list: '\n',
  listItem: '\n',
  footnoteDefinition: '\n',
  table: '\n',
  tableRow: '\t',
};

/** One line a block, cells separated by tabs, images by their alternative text; raw HTML and addresses are left out. */
export const plainText = (prose: Prose): string => textOf(prose);

function textOf(node: ProseNode): string {
  if ('children' in node) return node.children.map(textOf).join(separators[node.type] ?? '');
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'break':
      return '\n';
    default:
      return '';
  }
}
