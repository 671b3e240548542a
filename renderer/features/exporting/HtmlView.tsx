/** The tree of an exported page as elements of this one; drawings are shown as images, and nothing is parsed. */
import { createElement, Fragment, type ReactNode } from 'react';
import type { Html } from '../../../shared/export/html/tree';
import { svgAddress } from '../../../shared/export/markdown/data-address';

/** React calls some attributes otherwise. */
const named: Readonly<Record<string, string>> = { class: 'className', tabindex: 'tabIndex' };

function elementOf(node: Html): ReactNode {
  if (typeof node === 'string') return node;
  if ('svg' in node) return <img src={svgAddress(node.svg)} alt={node.alt} />;
  const attributes = Object.fromEntries(
    Object.entries(node.attributes).map(([name, value]) => [named[name] ?? name, value]),
  );
  // What is exported stands still: a place is a name.
  const children = node.children.map((child, index) => (
    <Fragment key={String(index)}>{elementOf(child)}</Fragment>
  ));
  return createElement(node.tag, attributes, ...(children.length === 0 ? [] : [children]));
}

export const HtmlView = ({ node }: { readonly node: Html }): ReactNode => elementOf(node);
