/** Clean HTML to prose: structure and emphasis stay, colours and fonts do not. */
import type { BlockContent, Heading, ListItem, PhrasingContent } from 'mdast';
import type { Block, Inline } from '../../../shared/prose/prose';
import { takeCheckMark } from './check-marks';
import { childInlines, depthLimit, inlinesOf, isElement, trimmed } from './inlines-from-dom';
import { tidied } from './programs/registry';
import { cellsOf, isOneCell, rowsOf, tableFromRows, unbolded } from './table-from-dom';

const blockTags: ReadonlySet<string> = new Set(
  (
    'P DIV SECTION ARTICLE HEADER FOOTER MAIN ASIDE FIGURE FIGCAPTION ADDRESS H1 H2 H3 H4 H5 H6 UL OL LI DL DT DD ' +
    'BLOCKQUOTE PRE HR TABLE CAPTION DETAILS SUMMARY CENTER'
  ).split(' '),
);

const isBlock = (node: Node): boolean =>
  isElement(node) && (blockTags.has(node.tagName) || [...node.children].some((child) => isBlock(child)));

/** The content of a clean body as blocks. */
export const blocksFromDom = (body: HTMLElement): readonly Block[] => blocksOf(tidied(body), 0);

function blocksOf(parent: HTMLElement, depth: number): Block[] {
  const blocks: Block[] = [];
  let run: Node[] = [];
  const endRun = () => {
    const inlines = run.flatMap((node) => inlinesOf(node, depth));
    for (const children of paragraphsIn(inlines))
      blocks.push({ type: 'paragraph', children: children as PhrasingContent[] });
    run = [];
  };
  for (const node of parent.childNodes) {
    if (!isBlock(node)) {
      run.push(node);
      continue;
    }
    endRun();
    blocks.push(...blockOf(node as HTMLElement, depth + 1));
  }
  endRun();
  return blocks;
}

/** Two line breaks in a row part paragraphs. */
function paragraphsIn(inlines: readonly Inline[]): readonly (readonly Inline[])[] {
  const parts: Inline[][] = [[]];
  inlines.forEach((inline, index) => {
    const after = inlines[index + 1];
    if (inline.type === 'break' && (after?.type === 'break' || inlines[index - 1]?.type === 'break')) {
      if (after?.type !== 'break') parts.push([]);
    } else parts.at(-1)?.push(inline);
  });
  return parts.map(trimmed).filter((part) => part.length > 0);
}

type ReadBlock = (element: HTMLElement, depth: number) => readonly Block[];

const readers: Readonly<Record<string, ReadBlock>> = {
  H1: heading,
  H2: heading,
  H3: heading,
  H4: heading,
  H5: heading,
  H6: heading,
  UL: list,
  OL: list,
  BLOCKQUOTE: (element, depth) => [
    { type: 'blockquote', children: blocksOf(element, depth) as BlockContent[] },
  ],
  PRE: (element) => [{ type: 'code', lang: languageOf(element), value: linesIn(element).replace(/\n$/, '') }],
  HR: () => [{ type: 'thematicBreak' }],
  TABLE: table,
};

function blockOf(element: HTMLElement, depth: number): readonly Block[] {
  if (depth > depthLimit) return words(element.textContent);
  return (readers[element.tagName] ?? blocksOf)(element, depth);
}

const words = (value: string): readonly Block[] =>
  value.trim() === '' ? [] : [{ type: 'paragraph', children: [{ type: 'text', value: value.trim() }] }];

function heading(element: HTMLElement, depth: number): readonly Block[] {
  const inlines = trimmed(childInlines(element, depth));
  if (inlines.length === 0) return [];
  const children = unbolded(inlines) as PhrasingContent[];
  return [{ type: 'heading', depth: Number(element.tagName[1]) as Heading['depth'], children }];
}

function list(element: HTMLElement, depth: number): readonly Block[] {
  const items = [...element.children].reduce<ListItem[]>((all, child) => {
    const last = all.at(-1);
    if (child.tagName === 'LI') all.push(item(child as HTMLElement, depth + 1));
    else if (last !== undefined)
      last.children.push(...(blockOf(child as HTMLElement, depth + 1) as BlockContent[]));
    else all.push({ type: 'listItem', children: blockOf(child as HTMLElement, depth + 1) as BlockContent[] });
    return all;
  }, []);
  const ordered = element.tagName === 'OL';
  const start = ordered ? Number(element.getAttribute('start') ?? 1) || 1 : null;
  return items.length === 0 ? [] : [{ type: 'list', ordered, start, spread: false, children: items }];
}

function item(element: HTMLElement, depth: number): ListItem {
  const checked = takeCheckMark(element);
  return { type: 'listItem', spread: false, checked, children: blocksOf(element, depth) as BlockContent[] };
}

/** A table that only holds the page together is what it holds. */
function table(element: HTMLElement, depth: number): readonly Block[] {
  const rows = rowsOf(element);
  const caption = [...element.children].find(({ tagName }) => tagName === 'CAPTION');
  const before = caption === undefined ? [] : blocksOf(caption as HTMLElement, depth);
  const only = isOneCell(rows) && rows[0] !== undefined ? cellsOf(rows[0])[0] : undefined;
  if (only !== undefined) return [...before, ...blocksOf(only, depth)];
  return [...before, ...tableFromRows(rows, (cell) => cellInlines(blocksOf(cell, depth), cell, depth))];
}

/** A cell is one line of text: its blocks are parted by line breaks, a list keeps its bullets as text. */
function cellInlines(blocks: readonly Block[], cell: HTMLElement, depth: number): readonly Inline[] {
  const lines = blocks.map(lineOf);
  if (lines.some((line) => line === null)) return trimmed(childInlines(cell, depth));
  return lines.flatMap((line, index) => (index === 0 ? (line ?? []) : [{ type: 'break' }, ...(line ?? [])]));
}

function lineOf(block: Block): readonly Inline[] | null {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.children;
    case 'code':
      return [{ type: 'inlineCode', value: block.value.replaceAll('\n', ' ') }];
    case 'list':
      return itemLines(block.children);
    case 'blockquote':
      return joinedLines(block.children.map((child) => lineOf(child as Block) ?? []));
    default:
      return null;
  }
}

const itemLines = (items: readonly ListItem[]): readonly Inline[] =>
  joinedLines(
    items.map((item) => [
      { type: 'text' as const, value: item.checked == null ? '• ' : item.checked ? '☑ ' : '☐ ' },
      ...joinedLines(item.children.map((child) => lineOf(child as Block) ?? [])),
    ]),
  );

const joinedLines = (lines: readonly (readonly Inline[])[]): readonly Inline[] =>
  lines.flatMap((line, index) => (index === 0 ? line : [{ type: 'break' as const }, ...line]));

const languageOf = (element: HTMLElement): string | null =>
  /\blang(?:uage)?-([\w+#-]+)/.exec(
    `${element.className} ${element.firstElementChild?.className ?? ''}`,
  )?.[1] ?? null;

/** Text with the line breaks its elements make. */
function linesIn(element: Node): string {
  return [...element.childNodes]
    .map((node) => {
      if (node.nodeName === 'BR') return '\n';
      const text = isElement(node) ? linesIn(node) : (node.textContent ?? '');
      return blockTags.has(node.nodeName) && !text.endsWith('\n') ? `${text}\n` : text;
    })
    .join('');
}
