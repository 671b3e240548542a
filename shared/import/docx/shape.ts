/** Tells mammoth what the parts of a Word file are: headings by their styles or looks, code by its font, lists by their level. */
import { matchTitle } from '../match-title';
import type { StyleRole } from './styles';

/** What mammoth hands over: its own tree, of which only these fields are read. */
export interface WordNode {
  readonly type: string;
  readonly children?: readonly WordNode[];
  readonly value?: unknown;
  readonly styleId?: string | null;
  readonly styleName?: string | null;
  readonly numbering?: { readonly level: string; readonly isOrdered: boolean } | null;
  readonly isBold?: boolean;
  readonly font?: string | null;
  readonly fontSize?: number | null;
}

/** Names of styles of our own, and what each becomes. */
export const styleMap: readonly string[] = [
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='afterword heading ${level}'] => h${level}:fresh`),
  "p[style-name='afterword code'] => pre:separator('\\n')",
  "p[style-name='afterword quote'] => blockquote > p:fresh",
  "p[style-name='afterword paragraph'] => p:fresh",
  "r[style-name='afterword code'] => code",
  'comment-reference => sup',
];

const deepestList = 4;
const longestHeading = 60;

/** The document with its styles named as `styleMap` expects them. */
export function shapeDocument(document: WordNode, roles: ReadonlyMap<string, StyleRole>): WordNode {
  const blocks = document.children ?? [];
  const looks = blocks.some((block) => isStyledHeading(block, roles)) ? null : looksOf(blocks);
  return {
    ...document,
    children: blocks.flatMap((block) => shapeBlock(block, roles, looks)),
  };
}

const isStyledHeading = (block: WordNode, roles: ReadonlyMap<string, StyleRole>): boolean =>
  block.type === 'paragraph' &&
  roles.get(block.styleId ?? '')?.kind === 'heading' &&
  textOf(block).trim() !== '';

/** How a document without styles sets its headings: the largest size of type, and the usual one. */
interface Looks {
  readonly usual: number;
  readonly largest: number;
}

function looksOf(blocks: readonly WordNode[]): Looks {
  const lengths = new Map<number, number>();
  for (const block of blocks) {
    for (const run of runsOf(block)) {
      const size = run.fontSize ?? 0;
      lengths.set(size, (lengths.get(size) ?? 0) + textOf(run).length);
    }
  }
  const [usual = 0] = [...lengths].sort(([, one], [, other]) => other - one)[0] ?? [];
  return { usual, largest: Math.max(0, ...lengths.keys()) };
}

function shapeBlock(
  node: WordNode,
  roles: ReadonlyMap<string, StyleRole>,
  looks: Looks | null,
): readonly WordNode[] {
  if (node.type !== 'paragraph') {
    const children = node.children?.flatMap((child) => shapeBlock(child, roles, null));
    return [children ? { ...shapeRun(node, roles), children } : shapeRun(node, roles)];
  }
  const role = roles.get(node.styleId ?? '') ?? (looks && roleByLooks(node, looks));
  if (role?.kind === 'contents') return [];
  const children = node.children?.flatMap((child) => shapeBlock(child, roles, null)) ?? [];
  return [shapeParagraph({ ...node, children }, role)];
}

function shapeParagraph(node: WordNode, role: StyleRole | null): WordNode {
  const plain = { ...node, styleId: null, styleName: null };
  switch (role?.kind) {
    case 'title':
      return { ...unbold(plain), styleName: 'afterword heading 1', numbering: null };
    case 'heading':
      return { ...unbold(plain), styleName: `afterword heading ${role.level}`, numbering: null };
    case 'code':
      return asCode(plain);
    case 'quote':
      return { ...plain, styleName: 'afterword quote' };
    case 'list':
      return withLevel({
        ...plain,
        numbering: node.numbering ?? { isOrdered: role.ordered, level: String(role.level) },
      });
    default:
      return isAllCode(node) ? asCode(plain) : withLevel(plain);
  }
}

const withLevel = (node: WordNode): WordNode =>
  node.numbering && Number(node.numbering.level) > deepestList
    ? { ...node, numbering: { ...node.numbering, level: String(deepestList) } }
    : node;

/** That a heading is bold says nothing. */
const unbold = (node: WordNode): WordNode => ({
  ...node,
  children: node.children?.map((run) => (run.type === 'run' ? { ...run, isBold: false } : run)) ?? [],
});

/** A block of code is not marked as code inside once more. */
const asCode = (node: WordNode): WordNode => ({
  ...node,
  styleName: 'afterword code',
  numbering: null,
  children:
    node.children?.map((run) => (run.type === 'run' ? { ...run, styleName: null, styleId: null } : run)) ??
    [],
});

const monospaced =
  /^(?:courier|consolas|menlo|monaco|lucida console|liberation mono|dejavu sans mono|source code|jetbrains mono|cascadia|sf mono|andale mono|fira (?:code|mono)|roboto mono|noto sans mono|nimbus mono)/i;

function shapeRun(node: WordNode, roles: ReadonlyMap<string, StyleRole>): WordNode {
  if (node.type !== 'run') return node;
  const isCode = roles.get(node.styleId ?? '')?.kind === 'code' || monospaced.test(node.font ?? '');
  return { ...node, styleId: null, styleName: isCode ? 'afterword code' : null };
}

const isAllCode = (node: WordNode): boolean => {
  const runs = runsOf(node).filter((run) => textOf(run).trim() !== '');
  return !node.numbering && runs.length > 0 && runs.every((run) => run.styleName === 'afterword code');
};

/** Bold, larger or numbered short lines are headings where no style says so. */
function roleByLooks(node: WordNode, looks: Looks): StyleRole | null {
  const text = textOf(node).trim();
  const runs = runsOf(node).filter((run) => textOf(run).trim() !== '');
  if (text === '' || text.length > longestHeading || node.numbering || runs.length === 0) return null;
  if (/[.。;；,，!！]$/.test(text)) return null;
  const size = Math.min(...runs.map((run) => run.fontSize ?? 0));
  const isLarger = size > looks.usual;
  if (isLarger && size === looks.largest && !matchTitle(text, 'exact')) return { kind: 'title' };
  const saysMore = /[:：].*\S/.test(text);
  const isBold = runs.every((run) => run.isBold) && !saysMore;
  const isNamed =
    /^(?:[一二三四五六七八九十]{1,3}[、.]|\d{1,2}[.、)]\s*)/.test(text) && matchTitle(text, 'fuzzy') !== null;
  return (isLarger && !saysMore) || isBold || isNamed || matchTitle(text, 'exact')
    ? { kind: 'heading', level: 2 }
    : null;
}

const runsOf = (node: WordNode): readonly WordNode[] =>
  node.type === 'run' ? [node] : (node.children ?? []).flatMap(runsOf);

/** The text below a node. */
const textOf = (node: WordNode): string =>
  typeof node.value === 'string' ? node.value : (node.children ?? []).map(textOf).join('');
