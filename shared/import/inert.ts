/** Makes foreign Markdown safe and self-contained: references resolved, images as links, refused addresses as text. */
import { readImageAddress } from '../prose/image-address';
import { isAllowedLink } from '../prose/links';
import type { Block, Inline } from '../prose/prose';

type Definition = Extract<Block, { type: 'definition' }>;
type ProseNode = Block | Inline;

/**
 * The blocks with every reference resolved, so that each can stand alone. Nothing is ever loaded: an image that did not
 * come along becomes its alternative text linked to its address; a link that may not be followed becomes its text with
 * the address as code.
 */
export function makeInert(
  blocks: readonly Block[],
  pictures: ReadonlyMap<string, unknown> = new Map(),
): readonly Block[] {
  const definitions = new Map<string, Definition>();
  for (const block of blocks) collectDefinitions(block, definitions);
  const known: Known = { definitions, used: new Set(), pictures };
  const inert = blocks.map((block) => asWords(mapNode(block, known)));
  return inert.filter((block) => block.type !== 'definition' || !known.used.has(block.identifier));
}

const asWords = (block: Block): Block =>
  block.type === 'html' && isInvented(block.value)
    ? { type: 'paragraph', children: [{ type: 'text', value: block.value.trim() }] }
    : block;

function collectDefinitions(node: ProseNode, definitions: Map<string, Definition>): void {
  if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
  if ('children' in node) {
    for (const child of node.children) collectDefinitions(child, definitions);
  }
}

interface Known {
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly used: Set<string>;
  /** Images that came along, by hash. */
  readonly pictures: ReadonlyMap<string, unknown>;
}

function mapNode<Node extends ProseNode>(node: Node, known: Known): Node {
  if (!('children' in node)) return node;
  const children = (node.children as readonly ProseNode[]).flatMap((child, index, siblings) =>
    replace(child, siblings[index - 1], siblings[index + 1], known),
  );
  return { ...node, children };
}

function replace(
  node: ProseNode,
  before: ProseNode | undefined,
  after: ProseNode | undefined,
  known: Known,
): readonly ProseNode[] {
  const { definitions, used, pictures } = known;
  switch (node.type) {
    case 'link': {
      const { children } = mapNode(node, known);
      return linkTo(node.url, node.title ?? null, children);
    }
    case 'linkReference': {
      const { children } = mapNode(node, known);
      const target = definitions.get(node.identifier);
      if (!target) return children;
      used.add(node.identifier);
      return linkTo(target.url, target.title ?? null, children);
    }
    case 'image':
      if (pictures.has(readImageAddress(node.url)?.hash ?? '')) return [node];
      return placeholder({ ...node, alt: node.alt ?? '' }, before, after);
    case 'imageReference': {
      used.add(node.identifier);
      const target = definitions.get(node.identifier);
      if (target && pictures.has(readImageAddress(target.url)?.hash ?? ''))
        return [{ type: 'image', url: target.url, title: target.title ?? null, alt: node.alt ?? '' }];
      return placeholder({ alt: node.alt ?? '', url: '', ...target }, before, after);
    }
    case 'html':
      return [isInvented(node.value) ? { type: 'text', value: node.value } : node];
    default:
      return [mapNode(node, known)];
  }
}

const knownTags =
  /^<\/?(?:a|abbr|address|article|aside|audio|b|big|blockquote|body|br|button|canvas|caption|center|cite|code|col|dd|del|details|dfn|div|dl|dt|em|embed|figcaption|figure|font|footer|form|h\d|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link|main|map|mark|math|meta|nav|noscript|object|ol|option|p|param|picture|pre|q|s|samp|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|time|title|tr|track|tt|u|ul|var|video|wbr)(?![\w-])/i;

/** "<description>" is no HTML but a word somebody was to replace. */
const isInvented = (html: string): boolean => /^<\w[\w -]{0,40}>$/.test(html.trim()) && !knownTags.test(html);

function linkTo(url: string, title: string | null, children: readonly Inline[]): readonly Inline[] {
  if (isAllowedLink(url)) return [{ type: 'link', url, title, children: [...children] }];
  const address = title === null ? url : `${url} "${title}"`;
  return [...children, { type: 'text', value: ' ' }, { type: 'inlineCode', value: address }];
}

/** Spaces keep the words beside it apart from the alternative text. */
function placeholder(
  image: { readonly alt: string; readonly url: string; readonly title?: string | null | undefined },
  before: ProseNode | undefined,
  after: ProseNode | undefined,
): readonly Inline[] {
  const { alt, url, title = null } = image;
  const text: Inline = { type: 'text', value: alt === '' ? url : alt };
  const space: Inline = { type: 'text', value: ' ' };
  return [
    ...(before === undefined ? [] : [space]),
    ...(url === '' || (alt !== '' && url.startsWith('data:')) ? [text] : linkTo(url, title, [text])),
    ...(after === undefined ? [] : [space]),
  ];
}
