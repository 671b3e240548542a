/** Makes tables of HTML fit for Markdown: a header row, cells of one line each; boxes drawn as tables become what is in them. */
import type { Element, ElementContent } from 'hast';
import { matchTitle } from '../match-title';
import { element, elementsIn, type HtmlNode, isElement, textOf } from './hast';

/** What stands in place of the table. */
export function readTable(table: Element): readonly ElementContent[] {
  const rows = rowsOf(table);
  const cells = rows.map(cellsOf);
  const before = elementsIn(table, 'caption').map((caption) => element('p', caption.children));
  if (cells.every((row) => row.length <= 1)) return [...before, ...cells.flat().map(asBox)];
  if (isForm(cells)) return [...before, ...cells.flatMap(asSection)];
  const [head, ...body] = rows;
  const all = head ? [headerRow(head), ...body.map(flatRow)] : [];
  return [...before, element('table', all)];
}

const rowsOf = (table: Element): readonly Element[] =>
  table.children.flatMap((child) => {
    if (isElement(child, 'tr')) return [child];
    return isElement(child, 'thead', 'tbody', 'tfoot')
      ? child.children.filter((row) => isElement(row, 'tr'))
      : [];
  });

const cellsOf = (row: Element): readonly Element[] =>
  row.children.filter((cell) => isElement(cell, 'td', 'th'));

const asBox = (cell: Element): Element => element('div', cell.children);

/** A form has the titles of parts in its first column: two or more of them, and one cell beside each. */
function isForm(rows: readonly (readonly Element[])[]): boolean {
  const named = rows.filter((row) => row.length === 2 && matchTitle(textOf(row[0] as Element), 'exact'));
  return named.length >= 2 && rows.every((row) => row.length <= 2) && named.length * 2 >= rows.length;
}

function asSection([first, second]: readonly Element[]): readonly ElementContent[] {
  if (!first) return [];
  if (!second) return [asBox(first)];
  if (matchTitle(textOf(first), 'exact')) return [element('h2', inlineOf(first.children)), asBox(second)];
  return [
    element('p', [...inlineOf(first.children), { type: 'text', value: ': ' }, ...inlineOf(second.children)]),
  ];
}

const headerRow = (row: Element): Element => ({
  ...flatRow(row),
  children: cellsOf(row).map((cell) => ({ ...cell, tagName: 'th', children: inlineOf(cell.children) })),
});

const flatRow = (row: Element): Element => ({
  ...row,
  children: cellsOf(row).map((cell) => ({ ...cell, tagName: 'td', children: inlineOf(cell.children) })),
});

const blockNames = [
  'p',
  'div',
  'ul',
  'ol',
  'li',
  'pre',
  'blockquote',
  'table',
  'tr',
  'td',
  'th',
  'dl',
  'dt',
  'dd',
  'section',
];
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** Blocks as lines; points of a list keep their dash. */
function inlineOf(children: readonly HtmlNode[]): ElementContent[] {
  const lines: ElementContent[][] = [[]];
  for (const child of children) write(child as ElementContent, lines);
  return lines
    .filter((line) => line.some((node) => isElement(node, 'img', 'input') || textOf(node).trim() !== ''))
    .flatMap((line, index) => (index > 0 ? [element('br', []), ...line] : line));
}

function write(node: ElementContent, lines: ElementContent[][]): void {
  if (isElement(node, 'br')) lines.push([]);
  else if (isElement(node, 'tbody', 'thead')) for (const child of node.children) write(child, lines);
  else if (isElement(node, ...blockNames, ...headings)) {
    lines.push(isElement(node, 'li') ? [{ type: 'text', value: '- ' }] : []);
    for (const child of node.children) {
      if (isElement(node, 'li') && isElement(child, 'p')) for (const own of child.children) write(own, lines);
      else write(child, lines);
    }
    lines.push([]);
  } else lines.at(-1)?.push(node);
}
