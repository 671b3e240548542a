/** Puts other words in the place of some, across the marks inside a block: the first word's mark is theirs. */
import { inlineText, leavesOf } from './leaves';
import type { Block, Inline, Span } from './prose';

/** A span of a leaf (order of `leavesOf`) and the text that stands there afterwards. */
export interface Replacement extends Span {
  readonly leaf: number;
  readonly text: string;
}

/** Lines of a block that are searched: its leaves; for a code block, its text as one line. */
export const searchedLines = (block: Block): readonly string[] =>
  block.type === 'code' ? [block.value] : leavesOf(block).map(({ text }) => text);

/** The block with the replacements made. Spans of one leaf must not overlap; a line break becomes a space. */
export function replaceInBlock(block: Block, replacements: readonly Replacement[]): Block {
  if (block.type === 'code') return { ...block, value: replaceInText(block.value, replacements) };
  let leaf = -1;
  const walk = <Node extends Block>(node: Node): Node => {
    if (isLeaf(node)) {
      leaf += 1;
      const here = replacements.filter((replacement) => replacement.leaf === leaf);
      return here.length === 0 ? node : { ...node, children: replaceInLine(node.children, here) };
    }
    if (!isContainer(node)) return node;
    return { ...node, children: (node.children as readonly Block[]).map(walk) };
  };
  return walk(block);
}

const isLeaf = (node: Block): node is Extract<Block, { type: 'paragraph' | 'heading' | 'tableCell' }> =>
  node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';

const containers: ReadonlySet<string> = new Set([
  'blockquote',
  'list',
  'listItem',
  'footnoteDefinition',
  'table',
  'tableRow',
]);

const isContainer = (node: Block): node is Extract<Block, { children: unknown }> => containers.has(node.type);

/** Plain text with the spans replaced, which must not overlap. */
export function replaceInText(text: string, replacements: readonly Omit<Replacement, 'leaf'>[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text: words } of replacements.toSorted((a, b) => a.start - b.start)) {
    parts.push(text.slice(at, start), words);
    at = end;
  }
  return parts.join('') + text.slice(at);
}

function replaceInLine(line: readonly Inline[], replacements: readonly Replacement[]): Inline[] {
  const oneLine = replacements.map((each) => ({ ...each, text: each.text.replace(/\s*\n\s*/g, ' ') }));
  return joined(rewrite(line, 0, oneLine).filter((node) => !isVoid(node)));
}

/** Texts side by side are one. */
function joined(nodes: readonly Inline[]): Inline[] {
  const all: Inline[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    if (last?.type === 'text' && node.type === 'text')
      all.splice(-1, 1, { ...last, value: last.value + node.value });
    else all.push(node);
  }
  return all;
}

/** Each node keeps what no span covers; where a span begins, its new text goes in. */
function rewrite(
  nodes: readonly Inline[],
  at: number,
  replacements: readonly Replacement[],
): readonly Inline[] {
  const rewritten: Inline[] = [];
  let start = at;
  for (const node of nodes) {
    const end = start + inlineText([node]).length;
    const here = replacements.filter((each) => each.start < end && each.end > start);
    rewritten.push(...(here.length === 0 ? [node] : rewriteNode(node, { start, end }, here)));
    start = end;
  }
  return rewritten;
}

function rewriteNode(node: Inline, span: Span, replacements: readonly Replacement[]): readonly Inline[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode': {
      const local = replacements.map((each) => within(each, span));
      return [{ ...node, value: replaceInText(node.value, local) }];
    }
    case 'strong':
    case 'emphasis':
    case 'delete':
    case 'link':
    case 'linkReference':
      return [{ ...node, children: [...rewrite(node.children, span.start, replacements)] } as Inline];
    case 'break':
      return startsHere(replacements, span) ? [{ type: 'text', value: wordsOf(replacements, span) }] : [];
    default:
      return [node];
  }
}

const startsHere = (replacements: readonly Replacement[], span: Span): boolean =>
  replacements.some(({ start }) => start >= span.start);

const wordsOf = (replacements: readonly Replacement[], span: Span): string =>
  replacements.map((each) => within(each, span).text).join('');

/** The part of a replacement inside a node: only the node it begins in gets the new text. */
const within = ({ start, end, text }: Replacement, span: Span) => ({
  start: Math.max(0, start - span.start),
  end: Math.min(end, span.end) - span.start,
  text: start >= span.start ? text : '',
});

/** What a replacement emptied leaves nothing behind. */
function isVoid(node: Inline): boolean {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value === '';
  return 'children' in node && node.type !== 'linkReference' && node.children.every(isVoid);
}
