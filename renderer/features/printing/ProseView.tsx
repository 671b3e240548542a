/** Prose as elements of the page: one answer for every node, so that a new one does not compile unanswered. */
import type { AlignType, Table, TableRow } from 'mdast';
import { createElement, Fragment, type ReactNode } from 'react';
import type { Block, Inline } from '../../../shared/prose/prose';

/** What a node needs beside itself. */
export interface Paper {
  /** What images are shown from, by the hash at the end of their address in the text. */
  readonly images: ReadonlyMap<string, string>;
  /** Numbers of the footnotes by their identifiers. */
  readonly notes: ReadonlyMap<string, number>;
}

type Node = Block | Inline;
type Views = {
  readonly [Type in Node['type']]: (node: Extract<Node, { type: Type }>, paper: Paper) => ReactNode;
};

const inside = ({ children }: { readonly children: readonly Node[] }, paper: Paper): ReactNode => (
  <ProseView nodes={children} paper={paper} />
);

const rowOf = (row: TableRow, paper: Paper, tag: 'th' | 'td', align: readonly AlignType[]) => (
  <tr>
    {row.children.map((cell, index) =>
      createElement(
        tag,
        // A cell has no name but its place.
        { key: String(index), 'data-align': align[index] ?? undefined },
        inside(cell, paper),
      ),
    )}
  </tr>
);

const tableOf = ({ children: [head, ...rows], align }: Table, paper: Paper): ReactNode => (
  <table>
    {head && <thead>{rowOf(head, paper, 'th', align ?? [])}</thead>}
    <tbody>
      {rows.map((row, index) => (
        <Fragment key={String(index)}>{rowOf(row, paper, 'td', align ?? [])}</Fragment>
      ))}
    </tbody>
  </table>
);

const views: Views = {
  paragraph: (node, paper) => <p>{inside(node, paper)}</p>,
  heading: (node, paper) => createElement(`h${node.depth}`, null, inside(node, paper)),
  blockquote: (node, paper) => <blockquote>{inside(node, paper)}</blockquote>,
  list: (node, paper) =>
    node.ordered ? <ol start={node.start ?? 1}>{inside(node, paper)}</ol> : <ul>{inside(node, paper)}</ul>,
  listItem: (node, paper) => (
    <li data-check={node.checked == null ? undefined : String(node.checked)}>{inside(node, paper)}</li>
  ),
  code: ({ value }) => (
    <pre>
      <code>{value}</code>
    </pre>
  ),
  thematicBreak: () => <hr />,
  table: tableOf,
  tableRow: inside,
  tableCell: inside,
  html: ({ value }) => value,
  yaml: ({ value }) => value,
  definition: () => null,
  footnoteDefinition: (node, paper) => (
    <aside>
      <sup>{paper.notes.get(node.identifier)}</sup>
      <div>{inside(node, paper)}</div>
    </aside>
  ),
  footnoteReference: ({ identifier }, { notes }) => <sup>{notes.get(identifier)}</sup>,
  text: ({ value }) => value,
  strong: (node, paper) => <strong>{inside(node, paper)}</strong>,
  emphasis: (node, paper) => <em>{inside(node, paper)}</em>,
  delete: (node, paper) => <del>{inside(node, paper)}</del>,
  inlineCode: ({ value }) => <code>{value}</code>,
  break: () => <br />,
  link: (node, paper) => <a href={node.url}>{inside(node, paper)}</a>,
  linkReference: inside,
  image: ({ url, alt }, { images }) => {
    const source = images.get(url.split('/').at(-1) ?? '');
    return source === undefined ? alt : <img src={source} alt={alt ?? ''} />;
  },
  imageReference: ({ alt }) => alt,
};

/** What the map shows for a node; the compiler cannot follow the type through the key, hence the one wide view. */
const show = (node: Node, paper: Paper): ReactNode =>
  (views[node.type] as (node: Node, paper: Paper) => ReactNode)(node, paper);

export function ProseView({ nodes, paper }: { readonly nodes: readonly Node[]; readonly paper: Paper }) {
  return nodes.map((node, index) => (
    // The document stands still while it is printed: a place is a name.
    <Fragment key={String(index)}>{show(node, paper)}</Fragment>
  ));
}
