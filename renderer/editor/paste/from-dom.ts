/** Clean HTML to prose: structure and emphasis stay, colours and fonts do not. */
import type { AlignType, BlockContent, Heading, ListItem, PhrasingContent, TableRow } from 'mdast';
import { isAllowedLink } from '../../../shared/prose/links';
import type { Block, Inline } from '../../../shared/prose/prose';
import { wordLists } from './word-lists';

/** Deeper than this nobody writes: what is below stays as its words. */
const depthLimit = 60;

const blockTags: ReadonlySet<string> = new Set(
  (
    'P DIV SECTION ARTICLE HEADER FOOTER MAIN ASIDE FIGURE FIGCAPTION ADDRESS H1 H2 H3 H4 H5 H6 UL OL LI DL DT DD ' +
    'BLOCKQUOTE PRE HR TABLE CAPTION DETAILS SUMMARY CENTER'
  ).split(' '),
);

const isElement = (node: Node): node is HTMLElement => node.nodeType === 1;

const isBlock = (node: Node): boolean =>
  isElement(node) && (blockTags.has(node.tagName) || [...node.children].some((child) => isBlock(child)));

/** The content of a clean body as blocks. */
export const blocksFromDom = (body: HTMLElement): readonly Block[] => blocksOf(wordLists(body), 0);

function blocksOf(parent: HTMLElement, depth: number): Block[] {
  const blocks: Block[] = [];
  let run: Node[] = [];
  const endRun = () => {
    const children = trimmed(run.flatMap((node) => inlinesOf(node, depth)));
    if (children.length > 0) blocks.push({ type: 'paragraph', children: children as PhrasingContent[] });
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
  const children = trimmed(childInlines(element, depth)) as PhrasingContent[];
  return children.length === 0
    ? []
    : [{ type: 'heading', depth: Number(element.tagName[1]) as Heading['depth'], children }];
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
  const box = element.querySelector('input[type="checkbox"]');
  const checked = box?.closest('li') === element ? box.hasAttribute('checked') : null;
  return { type: 'listItem', spread: false, checked, children: blocksOf(element, depth) as BlockContent[] };
}

function table(element: HTMLElement, depth: number): readonly Block[] {
  const rows = [...element.querySelectorAll('tr')].filter((row) => row.closest('table') === element);
  const children = rows.map(
    (row): TableRow => ({
      type: 'tableRow',
      children: cellsOf(row).map((cell) => ({
        type: 'tableCell',
        children: trimmed(childInlines(cell, depth)) as PhrasingContent[],
      })),
    }),
  );
  const align = rows[0] === undefined ? [] : cellsOf(rows[0]).map(alignOf);
  return children.length === 0 ? [] : [{ type: 'table', align, children }];
}

const cellsOf = (row: HTMLElement): readonly HTMLElement[] =>
  [...row.children].filter((cell): cell is HTMLElement => /^T[DH]$/.test(cell.tagName));

function alignOf(cell: HTMLElement): AlignType {
  const said = cell.getAttribute('align') ?? /text-align:\s*(\w+)/.exec(styleOf(cell))?.[1];
  return said === 'left' || said === 'right' || said === 'center' ? said : null;
}

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

const styleOf = (element: HTMLElement): string => (element.getAttribute('data-style') ?? '').toLowerCase();

const childInlines = (parent: HTMLElement, depth: number): Inline[] =>
  [...parent.childNodes].flatMap((node) => inlinesOf(node, depth + 1));

function inlinesOf(node: Node, depth: number): Inline[] {
  if (!isElement(node)) return text(node.textContent ?? '');
  if (depth > depthLimit) return text(node.textContent);
  switch (node.tagName) {
    case 'BR':
      return [{ type: 'break' }];
    case 'CODE':
    case 'KBD':
    case 'SAMP':
    case 'TT':
      return node.textContent === ''
        ? []
        : [{ type: 'inlineCode', value: node.textContent.replaceAll('\n', ' ') }];
    case 'IMG':
      return image(node);
    case 'A':
      return link(node, childInlines(node, depth));
    default:
      return marked(node, childInlines(node, depth));
  }
}

/** White space of the source is one space, as the browser shows it. */
const text = (value: string): Inline[] =>
  value === '' ? [] : [{ type: 'text', value: value.replace(/[ \t\r\n\f\u00A0]+/g, ' ') }];

function image(element: HTMLElement): Inline[] {
  const url = element.getAttribute('src') ?? '';
  const alt = element.getAttribute('alt') ?? '';
  if (url === '' || !isAllowedLink(url)) return text(alt);
  return [{ type: 'image', url, alt, title: element.getAttribute('title') }];
}

function link(element: HTMLElement, children: Inline[]): Inline[] {
  const url = element.getAttribute('href') ?? '';
  if (url === '' || children.length === 0 || !isAllowedLink(url)) return children;
  return [{ type: 'link', url, title: element.getAttribute('title'), children: children as never[] }];
}

type Mark = 'strong' | 'emphasis' | 'delete';

/** A tag or style that sets a mark; a style that takes it back wins (a whole page can stand in one `b`). */
const marks: readonly {
  readonly mark: Mark;
  readonly tags: RegExp;
  readonly on: RegExp;
  readonly off: RegExp;
}[] = [
  {
    mark: 'strong',
    tags: /^(B|STRONG)$/,
    on: /font-weight:\s*(bold|[6-9]00)/,
    off: /font-weight:\s*(normal|[1-4]00)/,
  },
  { mark: 'emphasis', tags: /^(I|EM)$/, on: /font-style:\s*(italic|oblique)/, off: /font-style:\s*normal/ },
  {
    mark: 'delete',
    tags: /^(S|DEL|STRIKE)$/,
    on: /text-decoration[^;]*line-through/,
    off: /text-decoration[^;:]*:\s*none/,
  },
];

function marked(element: HTMLElement, children: Inline[]): Inline[] {
  if (children.length === 0) return [];
  const style = styleOf(element);
  const worn = marks.filter(
    ({ tags, on, off }) => !off.test(style) && (tags.test(element.tagName) || on.test(style)),
  );
  return worn.reduce<Inline[]>((inner, { mark }) => [{ type: mark, children: inner as never[] }], children);
}

/** Without spaces and breaks at its ends, as a block shows it. */
function trimmed(inlines: readonly Inline[]): readonly Inline[] {
  const first = inlines.findIndex((inline) => !isBlank(inline));
  const last = inlines.findLastIndex((inline) => !isBlank(inline));
  return inlines.slice(first === -1 ? inlines.length : first, last + 1).map((inline, index, all) => {
    if (inline.type !== 'text') return inline;
    const start = index === 0 ? inline.value.trimStart() : inline.value;
    return { ...inline, value: index === all.length - 1 ? start.trimEnd() : start };
  });
}

const isBlank = (inline: Inline): boolean =>
  inline.type === 'break' || (inline.type === 'text' && inline.value.trim() === '');
