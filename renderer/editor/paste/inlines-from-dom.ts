/** The inline content of clean HTML: words, marks, links, images; faces and colours do not come along. */
import { isAllowedLink } from '../../../shared/prose/links';
import type { Inline } from '../../../shared/prose/prose';
import { joined, withoutEdgeSpaces } from './join-inlines';
import { isMonospaced, styleOf } from './styles';

/** Deeper than this nobody writes: what is below stays as its words. */
export const depthLimit = 60;

export const isElement = (node: Node): node is HTMLElement => node.nodeType === 1;

export const childInlines = (parent: HTMLElement, depth: number): Inline[] =>
  [...parent.childNodes].flatMap((node) => inlinesOf(node, depth + 1));

export function inlinesOf(node: Node, depth: number): Inline[] {
  if (node.nodeType === 3) return text(node.nodeValue ?? '');
  if (!isElement(node)) return [];
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

const wideBreak = /(?<=[\u2E80-\u9FFF\uFF00-\uFFEF])[ \t]*\r?\n[ \t]*(?=[\u2E80-\u9FFF\uFF00-\uFFEF])/g;

/** White space of the source is one space, as the browser shows it; a line of Chinese goes on without one. */
function text(value: string): Inline[] {
  const shown = value
    .replace(/[\u200B\uFEFF]/g, '')
    .replace(wideBreak, '')
    .replace(/[ \t\r\n\f\u00A0]+/g, ' ');
  return shown === '' ? [] : [{ type: 'text', value: shown }];
}

/** Chats draw these as images. */
const emoji = /^(?::[\w+-]+:|(?:\p{Extended_Pictographic}|\u200D|\uFE0F)+)$/u;

function image(element: HTMLElement): Inline[] {
  const url = element.getAttribute('src') ?? '';
  const alt = element.getAttribute('alt') ?? '';
  if (url === '' || !isAllowedLink(url) || emoji.test(alt)) return text(alt);
  return [{ type: 'image', url, alt, title: element.getAttribute('title') }];
}

function link(element: HTMLElement, children: Inline[]): Inline[] {
  const url = element.getAttribute('href') ?? '';
  if (url === '' || children.length === 0 || !isAllowedLink(url)) return children;
  return [{ type: 'link', url, title: element.getAttribute('title'), children: joined(children) as never[] }];
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

/** Words in a typewriter face among others are code; a whole block in one is only a face. */
function isCode(element: HTMLElement, style: string): boolean {
  if (element.tagName !== 'SPAN' || !isMonospaced(style)) return false;
  const block = element.closest('p, li, td, th, div, h1, h2, h3');
  return block !== null && lengthOf(block) > element.textContent.trim().length;
}

/** Measured once a block: it may hold thousands of pieces. */
const lengths = new WeakMap<Element, number>();

function lengthOf(block: Element): number {
  const length = lengths.get(block) ?? block.textContent.trim().length;
  lengths.set(block, length);
  return length;
}

function marked(element: HTMLElement, children: Inline[]): Inline[] {
  if (children.length === 0) return [];
  const style = styleOf(element);
  if (isCode(element, style) && element.textContent.trim() !== '')
    return [{ type: 'inlineCode', value: element.textContent.trim().replaceAll('\n', ' ') }];
  const worn = marks.filter(
    ({ tags, on, off }) => !off.test(style) && (tags.test(element.tagName) || on.test(style)),
  );
  return worn.reduce<Inline[]>((inner, { mark }) => {
    const plain = inner.flatMap((child) => (child.type === mark ? (child.children as Inline[]) : [child]));
    return [{ type: mark, children: [...joined(plain)] as never[] }];
  }, children);
}

/** Without spaces and breaks at its ends, as a block shows it. */
export function trimmed(pieces: readonly Inline[]): readonly Inline[] {
  const inlines = withoutEdgeSpaces(joined(pieces));
  const first = inlines.findIndex((inline) => !isBlank(inline));
  const last = inlines.findLastIndex((inline) => !isBlank(inline));
  return inlines.slice(first === -1 ? inlines.length : first, last + 1).map((inline, index, all) => {
    if (inline.type !== 'text') return inline;
    const start = index === 0 ? inline.value.replace(/^[ \t\n]+/, '') : inline.value;
    return { ...inline, value: index === all.length - 1 ? start.replace(/[ \t\n]+$/, '') : start };
  });
}

const isBlank = (inline: Inline): boolean =>
  inline.type === 'break' || (inline.type === 'text' && inline.value.trim() === '');
