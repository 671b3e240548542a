/** Markdown of a single node, for what is shown and copied as its source. */
import type { Paragraph } from 'mdast';
import { writeMarkdown } from '../../../shared/prose/markdown';
import type { Block, Inline } from '../../../shared/prose/prose';

const inlineTypes: ReadonlySet<string> = new Set([
  'break',
  'delete',
  'emphasis',
  'footnoteReference',
  'image',
  'imageReference',
  'inlineCode',
  'link',
  'linkReference',
  'strong',
  'text',
] satisfies Inline['type'][]);

const wrapped = (node: Block | Inline): Block =>
  inlineTypes.has(node.type) ? ({ type: 'paragraph', children: [node as Inline] } satisfies Paragraph) : node;

/** Raw HTML answers itself; what Markdown cannot write answers nothing. */
export function sourceOf(node: Block | Inline): string {
  if (node.type === 'html') return node.value;
  try {
    return writeMarkdown({ type: 'root', children: [wrapped(node)] }).trimEnd();
  } catch {
    return '';
  }
}
