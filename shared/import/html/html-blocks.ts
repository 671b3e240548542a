/** HTML to blocks of our own prose: parsed without a DOM, through an allow-list, then as Markdown has it. */
import type { Element, ElementContent, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { sanitize } from 'hast-util-sanitize';
import { type Handle, toMdast } from 'hast-util-to-mdast';
import { withoutPositions } from '../../prose/markdown';
import type { Block } from '../../prose/prose';
import { allowList } from './allow-list';
import { element, elementsIn, isElement, textOf } from './hast';
import { noteHandlers, takeComments } from './notes';
import { readTable } from './tables';

export interface HtmlBlocks {
  readonly blocks: readonly Block[];
  /** What the page calls itself in its head; empty when it does not. */
  readonly title: string;
  /** All words of the page as plain text. */
  readonly text: string;
}

/** Looks at the images before the allow-list does: the place for those that come along in the page. */
export type SeeImage = (src: string) => Promise<string>;

/** Throws on nesting so deep that no reader gets through it. */
export async function htmlBlocks(html: string, seeImage: SeeImage): Promise<HtmlBlocks> {
  const page = fromHtml(html, { fragment: false });
  for (const image of elementsIn(page, 'img')) {
    image.properties.src = await seeImage(String(image.properties.src ?? ''));
  }
  const [title] = elementsIn(page, 'title').map(textOf);
  const clean = sanitize(contentOf(page), allowList);
  const root: Root = {
    type: 'root',
    children: 'children' in clean ? (clean.children as Root['children']) : [],
  };
  const { rest, comments } = takeComments(root);
  const tree = toMdast(tidy(rest), {
    handlers: { ...noteHandlers, mark: passThrough, sub: passThrough, sup: passThrough },
  });
  const blocks = tree.type === 'root' ? (withoutPositions(tree).children as readonly Block[]) : [];
  return { blocks: [...blocks, ...comments], title: (title ?? '').trim(), text: textOf(root) };
}

const passThrough: Handle = (state, node) => state.all(node as Element) as never;

/** The article of the page where it says which that is, else its body. */
function contentOf(page: Root): Root | Element {
  const [main] = elementsIn(page, 'main');
  const articles = elementsIn(page, 'article');
  const [body] = elementsIn(page, 'body');
  const whole = textOf(body ?? page).length;
  const chosen = main ?? (articles.length === 1 ? articles[0] : undefined);
  return chosen && textOf(chosen).length * 2 > whole ? chosen : (body ?? page);
}

/** Tables made simple, from the inside out. */
function tidy<Node extends Root | Element>(node: Node): Node {
  const children = (node.children as ElementContent[]).flatMap((child): readonly ElementContent[] => {
    if (!isElement(child)) return [child];
    const inner = tidy(child);
    return isElement(inner, 'table') ? readTable(inner) : [inner];
  });
  return { ...node, children: withCheckLists(children) };
}

/** Paragraphs that begin with a box to tick, one after the other, are a list. */
function withCheckLists(children: readonly ElementContent[]): ElementContent[] {
  const out: ElementContent[] = [];
  for (const child of children) {
    const last = out.at(-1);
    if (isBoxed(child)) {
      const item = element('li', [child]);
      if (isElement(last, 'ul') && last.properties.dataBoxes) last.children.push(item);
      else out.push({ ...element('ul', [item]), properties: { dataBoxes: true } });
    } else if (!(isElement(last, 'ul') && last.properties.dataBoxes && isBlank(child))) out.push(child);
  }
  return out;
}

const isBoxed = (node: Nodes): boolean => isElement(node, 'p') && isElement(node.children[0], 'input');

const isBlank = (node: Nodes): boolean => node.type === 'text' && node.value.trim() === '';
