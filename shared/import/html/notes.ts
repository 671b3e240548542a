/** Footnotes and comments as mammoth writes them: notes go where they are referred to, comments to the end with their place. */
import type { Element, ElementContent, Nodes, Root } from 'hast';
import type { Handle } from 'hast-util-to-mdast';
import type { Block } from '../../prose/prose';
import { element, elementsIn, isElement, textOf } from './hast';

const mark = /^#((?:foot|end)note-\d{1,6})$/;
const backLink = /^#(?:(?:foot|end)note|comment)-ref-/;
const noteId = /^((?:foot|end)note)-(\d{1,6})$/;

const addressOf = (node: Element): string => String(node.properties.href ?? '');
const idOf = (node: Element): string => String(node.properties.id ?? '');

const isNoteList = (node: Nodes): boolean =>
  isElement(node, 'ol') &&
  node.children.length > 0 &&
  elementsIn(node, 'li').every((item) => noteId.test(idOf(item)));

const label = (identifier: string): { readonly identifier: string; readonly label: string } => ({
  identifier,
  label: identifier,
});

/** How marks and notes become Markdown's own; everything else goes its usual way. */
export const noteHandlers: Readonly<Record<string, Handle>> = {
  a: (state, node: Element) => {
    const address = addressOf(node);
    if (backLink.test(address)) return undefined;
    const [, identifier] = mark.exec(address) ?? [];
    if (identifier) return { type: 'footnoteReference', ...label(identifier) };
    if (address === '') return state.all(node) as never;
    return { type: 'link', title: null, url: address, children: state.all(node) as never };
  },
  ol: (state, node: Element) => {
    if (!isNoteList(node)) {
      const start = Math.max(1, Math.floor(Number(node.properties.start ?? 1)) || 1);
      return { type: 'list', ordered: true, start, spread: false, children: itemsOf(state, node) as never };
    }
    return elementsIn(node, 'li').map((item) => ({
      type: 'footnoteDefinition' as const,
      ...label(idOf(item)),
      children: state.toFlow(state.all(item)) as never,
    })) as never;
  },
};

const itemsOf = (state: Parameters<Handle>[0], node: Element) =>
  state.toSpecificContent(state.all(node) as never, () => ({
    type: 'listItem' as const,
    spread: false,
    checked: null,
    children: [],
  }));

export interface Commented {
  readonly rest: Root;
  /** A heading and a list, or nothing. */
  readonly comments: readonly Block[];
}

/** Takes the comments out: each becomes a line that says what it is about. */
export function takeComments(root: Root): Commented {
  const lists = root.children.filter((node) => isElement(node, 'dl') && isCommentList(node)) as Element[];
  if (lists.length === 0) return { rest: root, comments: [] };
  const rest = { ...root, children: root.children.filter((node) => !lists.includes(node as Element)) };
  const places = placesOf(rest);
  const lines = lists.flatMap((list) => commentLines(list, places));
  const isChinese = /\p{Script=Han}/u.test(lines.join(''));
  const items = lines.map((value) => ({
    type: 'listItem' as const,
    spread: false,
    checked: null,
    children: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }],
  }));
  return {
    rest: withoutMarks(rest),
    comments: [
      { type: 'heading', depth: 1, children: [{ type: 'text', value: isChinese ? '批注' : 'Comments' }] },
      { type: 'list', ordered: false, start: null, spread: false, children: items },
    ],
  };
}

const isCommentList = (list: Element): boolean => {
  const names = elementsIn(list, 'dt');
  return names.length > 0 && names.every((name) => /^comment-\d{1,6}$/.test(idOf(name)));
};

const longestPlace = 40;

/** The beginning of the block each comment hangs on. */
function placesOf(root: Root): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const block of elementsIn(root, 'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre')) {
    for (const link of elementsIn(block, 'a')) {
      if (/^#comment-\d/.test(addressOf(link)))
        places.set(addressOf(link).slice(1), textOf(withoutMarks(block)).trim());
    }
  }
  return places;
}

function commentLines(list: Element, places: ReadonlyMap<string, string>): readonly string[] {
  const bodies = elementsIn(list, 'dd');
  return elementsIn(list, 'dt').map((name, index) => {
    const body = bodies[index];
    const text = body
      ? elementsIn(body, 'p', 'li')
          .map((part) => textOf(withoutBackLinks(part)).trim())
          .join(' ')
      : '';
    const place = places.get(idOf(name)) ?? '';
    const shown = place.length > longestPlace ? `${place.slice(0, longestPlace)}…` : place;
    return shown === '' ? text.trim() : `“${shown}”: ${text.trim()}`;
  });
}

const without = <Node extends Root | Element>(node: Node, gone: RegExp): Node => ({
  ...node,
  children: (node.children as ElementContent[]).flatMap((child): readonly ElementContent[] => {
    if (!isElement(child)) return [child];
    return isElement(child, 'a') && gone.test(addressOf(child)) ? [] : [without(child, gone)];
  }),
});

const withoutMarks = <Node extends Root | Element>(node: Node): Node => without(node, /^#comment-\d/);
const withoutBackLinks = (node: Element): Element => element(node.tagName, without(node, backLink).children);
