/** Prose → elements: one answer for each kind of node. */
import type { AlignType, FootnoteReference, TableRow } from 'mdast';
import type { Language } from '../../kit/bilingual';
import { readImageAddress } from '../../prose/image-address';
import { inlineText } from '../../prose/leaves';
import { isAllowedLink } from '../../prose/links';
import type { Block, Inline } from '../../prose/prose';
import type { Definitions } from '../definitions';
import { imagePlaceholder } from '../fit-manuscript';
import { type BlockMap, type InlineMap, renderNode } from '../node-map';
import { cellClass } from './cell-words';
import { type Drawing, type Html, tag } from './tree';

export interface Page {
  readonly language: Language;
  readonly definitions: Definitions;
  /** Images by their address in the manuscript without a size, as `data:` addresses. */
  readonly images: ReadonlyMap<string, string>;
  readonly drawings: ReadonlyMap<string, Drawing>;
  /** Numbers of footnotes by identifier, in the order of their first mark. */
  readonly notes: ReadonlyMap<string, number>;
}

export const renderBlocks = (blocks: readonly Block[], page: Page): readonly Html[] =>
  blocks.flatMap((block) => renderNode<Block, Html, Page>(blockMap, block, page));

const renderInlines = (inlines: readonly Inline[], page: Page): readonly Html[] =>
  inlines.flatMap((inline) => renderNode<Inline, Html, Page>(inlineMap, inline, page));

/** The note of a number, and the mark that leads to it. */
export const noteId = (number: number): string => `note-${number}`;
const markId = (number: number): string => `mark-${number}`;

export const backTo = (number: number): Html =>
  tag('a', ['↩'], { href: `#${markId(number)}`, class: 'back' });

const headings = ['h2', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

const cellsOf = (row: TableRow, name: 'th' | 'td', align: readonly AlignType[], page: Page): Html =>
  tag(
    'tr',
    row.children.map((cell, index) => {
      const scope = name === 'th' ? { scope: 'col' } : {};
      const words = name === 'td' ? cellClass(inlineText(cell.children), row.children.length) : null;
      const classes = [align[index], words].filter((one) => one).join(' ');
      return tag(name, renderInlines(cell.children, page), {
        ...scope,
        ...(classes ? { class: classes } : {}),
      });
    }),
  );

/** Alone in its paragraph a picture is a figure. */
function figureOf(children: readonly Inline[], page: Page): readonly Html[] | null {
  const [image, more] = children;
  if (image?.type !== 'image' || more !== undefined) return null;
  const drawing = page.drawings.get(image.url);
  if (drawing) return [tag('figure', [drawing], { class: 'drawing' })];
  return [tag('figure', renderInlines(children, page))];
}

const alone = (inline: Inline, page: Page): readonly Html[] => [tag('p', renderInlines([inline], page))];

const inside = ({ children }: { readonly children: readonly Block[] }, page: Page): readonly Html[] =>
  renderBlocks(children, page);

/** A tight item holds its words without a paragraph around them. */
const itemChildren = (children: readonly Block[], isSpread: boolean, page: Page): readonly Html[] =>
  children.flatMap((child) =>
    child.type === 'paragraph' && !isSpread && figureOf(child.children, page) === null
      ? renderInlines(child.children, page)
      : renderBlocks([child], page),
  );

const blockMap: BlockMap<Html, Page> = {
  paragraph: ({ children }, page) => figureOf(children, page) ?? [tag('p', renderInlines(children, page))],
  heading: ({ depth, children }, page) => [tag(headings[depth - 1] ?? 'h6', renderInlines(children, page))],
  blockquote: (node, page) => [tag('blockquote', inside(node, page))],
  list: ({ ordered, start, spread, children }, page) => [
    tag(
      ordered ? 'ol' : 'ul',
      children.map((item) => itemOf(item, spread === true || item.spread === true, page)),
      {
        ...(ordered && typeof start === 'number' && start !== 1 ? { start: String(start) } : {}),
        ...(children.some(({ checked }) => typeof checked === 'boolean') ? { class: 'checks' } : {}),
      },
    ),
  ],
  listItem: (item, page) => [itemOf(item, item.spread === true, page)],
  code: ({ value }) => [tag('pre', [tag('code', [value])], { tabindex: '0' })],
  table: ({ children: [head, ...rows], align }, page) => [
    tag(
      'div',
      [
        tag('table', [
          ...(head ? [tag('thead', [cellsOf(head, 'th', align ?? [], page)])] : []),
          tag(
            'tbody',
            rows.map((row) => cellsOf(row, 'td', align ?? [], page)),
          ),
        ]),
      ],
      { class: 'table' },
    ),
  ],
  tableRow: (row, page) => [cellsOf(row, 'td', [], page)],
  tableCell: ({ children }, page) => [tag('p', renderInlines(children, page))],
  thematicBreak: () => [tag('hr')],
  html: ({ value }) => [tag('p', [value])],
  yaml: ({ value }) => [tag('pre', [tag('code', [value])])],
  definition: () => [],
  footnoteDefinition: ({ identifier, label, children }, page) =>
    page.notes.has(identifier)
      ? []
      : [tag('aside', [tag('p', [`[${label ?? identifier}]`]), ...renderBlocks(children, page)])],
  text: alone,
  break: alone,
  strong: alone,
  emphasis: alone,
  delete: alone,
  inlineCode: alone,
  link: alone,
  linkReference: alone,
  image: alone,
  imageReference: alone,
  footnoteReference: alone,
};

function itemOf(item: Extract<Block, { type: 'listItem' }>, isSpread: boolean, page: Page): Html {
  const words = itemChildren(item.children, isSpread, page);
  if (typeof item.checked !== 'boolean') return tag('li', words);
  const state = item.checked ? '☑' : '☐';
  return tag('li', [
    tag('span', [state], { class: 'check', role: 'img', 'aria-label': checkWords(item.checked, page) }),
    ...words,
  ]);
}

const checkWords = (isDone: boolean, { language }: Page): string =>
  language === 'zh' ? (isDone ? '已完成' : '未完成') : isDone ? 'done' : 'not done';

/** Chinese is never slanted: what is emphasised stands in the letters of a brush. */
const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Line ends inside text are spaces, except between Chinese characters, where they are nothing. */
const flowing = (text: string): string =>
  text.replace(/(\p{Script=Han}|[，。；：！？、）」』”])\n(?=\p{Script=Han})/gu, '$1').replaceAll('\n', ' ');

const inlineMap: InlineMap<Html, Page> = {
  text: ({ value }) => [flowing(value)],
  break: () => [tag('br')],
  strong: ({ children }, page) => [tag('strong', renderInlines(children, page))],
  emphasis: ({ children }, page) => [
    tag('em', renderInlines(children, page), isChinese(inlineText(children)) ? { class: 'brush' } : {}),
  ],
  delete: ({ children }, page) => [tag('del', renderInlines(children, page))],
  inlineCode: ({ value }) => [tag('code', [value])],
  html: ({ value }) => [value],
  link: ({ url, children }, page) => linked(url, children, page),
  linkReference: ({ identifier, children }, page) =>
    linked(page.definitions.links.get(identifier)?.url ?? '', children, page),
  image: ({ url, alt }, page) => pictured(url, alt ?? '', page),
  imageReference: ({ identifier, alt }, page) =>
    pictured(page.definitions.links.get(identifier)?.url ?? '', alt ?? '', page),
  footnoteReference: (reference, page) => marked(reference, page),
};

/** Only what leads somewhere from a file of its own is a link; the words stay. */
const complete = /^(?:https?:\/\/[^/?#]|mailto:.)/i;

function linked(url: string, children: readonly Inline[], page: Page): readonly Html[] {
  if (!isAllowedLink(url) || !complete.test(url)) return renderInlines(children, page);
  const words = inlineText(children).trim() === '' ? [url] : renderInlines(children, page);
  return [tag('a', words, { href: url, rel: 'noreferrer noopener' })];
}

function pictured(url: string, alt: string, page: Page): readonly Html[] {
  const drawing = page.drawings.get(url);
  if (drawing) return [drawing];
  const kept = readImageAddress(url);
  const source = kept && page.images.get(`assets/${kept.hash}`);
  if (!kept || !source) return [imagePlaceholder(alt, page.language)];
  return [tag('img', [], { src: source, alt, class: kept.size })];
}

function marked({ identifier, label }: FootnoteReference, page: Page): readonly Html[] {
  const number = page.notes.get(identifier);
  if (number === undefined) return [`[${label ?? identifier}]`];
  const link = tag('a', [String(number)], { href: `#${noteId(number)}`, id: markId(number) });
  return [tag('sup', [link])];
}
