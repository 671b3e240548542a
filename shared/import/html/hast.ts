/** Small looks into a tree of HTML. */
import type { Element, ElementContent, Nodes, RootContent } from 'hast';

export type HtmlNode = ElementContent | RootContent;

/** An element as the parser names it: what is not of the wanted name may still be one of another. */
type Found = Element & { readonly tagName: Lowercase<string> };

/** Whether it is an element of one of these names; of any without names. */
export const isElement = (node: Nodes | undefined, ...names: readonly string[]): node is Found =>
  node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));

/** The text below a node. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Elements of these names below the node, in order, not looking inside those found. */
export const elementsIn = (node: Nodes, ...names: readonly string[]): readonly Element[] =>
  'children' in node
    ? node.children.flatMap((child) => (isElement(child, ...names) ? [child] : elementsIn(child, ...names)))
    : [];

export const element = (tagName: string, children: readonly ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children: [...children],
});
