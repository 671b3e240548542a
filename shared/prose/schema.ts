/**
 * The gate for prose from outside: any JSON in, our mdast or a problem out.
 * A hand-written total table by node type: it compiles only while it names every node and field of mdast.
 */
import type { Root, RootContent } from 'mdast';
import { fail, type Outcome, type Problem, succeed } from '../kit/outcome';
import type { Prose } from './prose';

/** Levels below the root. */
export const depthLimit = 100;
/** Nodes of a whole tree, the root among them. */
export const nodeLimit = 200_000;

type ProseNode = Root | RootContent;
type NodeType = ProseNode['type'];
type Structural = 'type' | 'children' | 'data' | 'position';
type Guard<T> = (value: unknown) => value is T;

interface Shape<Node extends ProseNode> {
  readonly fields: { readonly [K in Exclude<keyof Node, Structural>]-?: Guard<Node[K]> };
  readonly children: Node extends { children: readonly (infer Child extends ProseNode)[] }
    ? readonly Child['type'][]
    : null;
}

const text = (value: unknown): value is string => typeof value === 'string';
const flag = (value: unknown): value is boolean => typeof value === 'boolean';
const count = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const level = (value: unknown): value is 1 | 2 | 3 | 4 | 5 | 6 => count(value) && value >= 1 && value <= 6;
const reference = (value: unknown): value is 'shortcut' | 'collapsed' | 'full' =>
  value === 'shortcut' || value === 'collapsed' || value === 'full';
const alignment = (value: unknown): value is 'left' | 'right' | 'center' | null =>
  value === null || value === 'left' || value === 'right' || value === 'center';
const alignments = (value: unknown): value is ('left' | 'right' | 'center' | null)[] =>
  Array.isArray(value) && value.every(alignment);
const optional =
  <T>(guard: Guard<T>): Guard<T | null | undefined> =>
  (value): value is T | null | undefined =>
    value === undefined || value === null || guard(value);

const inline = [
  'text',
  'strong',
  'emphasis',
  'delete',
  'inlineCode',
  'break',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'footnoteReference',
  'html',
] as const;
const flow = [
  'paragraph',
  'heading',
  'blockquote',
  'list',
  'code',
  'table',
  'thematicBreak',
  'html',
  'definition',
  'footnoteDefinition',
] as const;
const inlineParent = { fields: {}, children: inline } as const;
const flowParent = { fields: {}, children: flow } as const;
const literal = { fields: { value: text }, children: null } as const;
const bare = { fields: {}, children: null } as const;
const association = { identifier: text, label: optional(text) } as const;
const resource = { url: text, title: optional(text) } as const;

const shapes: { readonly [Node in ProseNode as Node['type']]: Shape<Node> } = {
  root: { fields: {}, children: [...flow, ...inline, 'listItem', 'tableRow', 'tableCell', 'yaml'] },
  paragraph: inlineParent,
  heading: { fields: { depth: level }, children: inline },
  blockquote: flowParent,
  list: {
    fields: { ordered: optional(flag), start: optional(count), spread: optional(flag) },
    children: ['listItem'],
  },
  listItem: { fields: { checked: optional(flag), spread: optional(flag) }, children: flow },
  table: { fields: { align: optional(alignments) }, children: ['tableRow'] },
  tableRow: { fields: {}, children: ['tableCell'] },
  tableCell: inlineParent,
  code: { fields: { value: text, lang: optional(text), meta: optional(text) }, children: null },
  thematicBreak: bare,
  html: literal,
  yaml: literal,
  definition: { fields: { ...association, ...resource }, children: null },
  footnoteDefinition: { fields: association, children: flow },
  text: literal,
  strong: inlineParent,
  emphasis: inlineParent,
  delete: inlineParent,
  inlineCode: literal,
  break: bare,
  link: { fields: resource, children: inline },
  linkReference: { fields: { ...association, referenceType: reference }, children: inline },
  image: { fields: { ...resource, alt: optional(text) }, children: null },
  imageReference: {
    fields: { ...association, referenceType: reference, alt: optional(text) },
    children: null,
  },
  footnoteReference: { fields: association, children: null },
};

/**
 * A clean copy of the value as prose. Positions, `data` and fields mdast does not know are left out, so no key of a
 * prototype can come in. `invalid` says where it is not our tree; `too-large` is deeper than 100 or above 200,000 nodes.
 */
export function readProse(value: unknown): Outcome<Prose> {
  const walk: Walk = { nodes: 0, limit: '', reason: '', path: '' };
  const root = readNode(value, ['root'], 0, walk);
  return root ? succeed(root as Root) : fail(problemOf(walk));
}

/** What one reading has seen. The path is put together on the way out of a problem. */
interface Walk {
  nodes: number;
  limit: string;
  reason: string;
  path: string;
}

interface LooseShape {
  readonly fields: Readonly<Record<string, Guard<unknown>>>;
  readonly children: readonly NodeType[] | null;
}

type Source = Readonly<Record<string, unknown>>;

/** The recursion is as deep as the tree, which the depth limit keeps far from the end of the stack. */
function readNode(value: unknown, admitted: readonly NodeType[], depth: number, walk: Walk): object | null {
  walk.nodes += 1;
  if (depth > depthLimit) return exceed(walk, `${depthLimit} levels`);
  if (walk.nodes > nodeLimit) return exceed(walk, `${nodeLimit} nodes`);
  if (value === null || typeof value !== 'object') return refuse(walk, 'a node is expected');
  const source = value as Source;
  const type = admitted.find((known) => known === source.type);
  if (type === undefined) return refuse(walk, `type is none of ${admitted.join(', ')}`);
  const shape: LooseShape = shapes[type];
  const fields = readFields(source, shape, walk);
  if (!fields || !shape.children) return fields && { type, ...fields };
  const children = readChildren(source.children, shape.children, depth, walk);
  return children && { type, ...fields, children };
}

function readFields(source: Source, shape: LooseShape, walk: Walk): object | null {
  const fields: Record<string, unknown> = {};
  for (const [name, guard] of Object.entries(shape.fields)) {
    const value = source[name];
    if (!guard(value)) return refuse(walk, `${name} is missing or of the wrong kind`);
    if (value !== undefined) fields[name] = Array.isArray(value) ? [...value] : value;
  }
  return fields;
}

function readChildren(
  value: unknown,
  admitted: readonly NodeType[],
  depth: number,
  walk: Walk,
): readonly object[] | null {
  if (!Array.isArray(value)) return refuse(walk, 'children is no list');
  const children: object[] = [];
  for (const [index, item] of value.entries()) {
    const child = readNode(item, admitted, depth + 1, walk);
    if (!child) return locate(walk, index);
    children.push(child);
  }
  return children;
}

function refuse(walk: Walk, reason: string): null {
  walk.reason = reason;
  return null;
}

function exceed(walk: Walk, limit: string): null {
  walk.limit = limit;
  return null;
}

function locate(walk: Walk, index: number): null {
  walk.path = walk.path === '' ? `children[${index}]` : `children[${index}].${walk.path}`;
  return null;
}

const problemOf = ({ limit, reason, path }: Walk): Problem =>
  limit === ''
    ? { kind: 'invalid', subject: 'text', detail: path === '' ? reason : `${path}: ${reason}` }
    : { kind: 'too-large', subject: 'text', limit };
