/** The leaf blocks of prose as plain text: what is linted, searched and counted, in document order. */
import { readLive } from './live-value';
import type { Block, Inline, Span } from './prose';
import { markAtEnd } from './reach';

/** Stands in the text of a leaf for what has no text: an image, raw HTML, a footnote mark, a computed value. */
export const objectCharacter = '\uFFFC';

/** One stretch of running text; offsets into `text` are UTF-16. */
export interface Leaf {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'quote' | 'cell';
  /** A hard line break is "\n"; what has no text is one object character. */
  readonly text: string;
  /** Inline code and addresses written out: stretches that are not prose. */
  readonly masks: readonly Span[];
  /** Header of the table column a cell stands in, or empty. */
  readonly label: string;
}

/** Paragraphs, headings and table cells inside one top-level block. Code blocks and raw HTML have none. */
export const leavesOf = (block: Block): readonly Leaf[] => collect(block, 'paragraph');

function collect(block: Block, kind: Leaf['kind']): readonly Leaf[] {
  switch (block.type) {
    case 'paragraph':
      return [leaf(block.children, kind, '')];
    case 'heading':
      return [leaf(block.children, 'heading', '')];
    case 'blockquote':
      return block.children.flatMap((child) => collect(child, 'quote'));
    case 'list':
      return block.children.flatMap((child) => collect(child, kind));
    case 'listItem':
      return block.children.flatMap((child) => collect(child, kind === 'quote' ? 'quote' : 'item'));
    case 'footnoteDefinition':
      return block.children.flatMap((child) => collect(child, kind));
    case 'table': {
      const labels = block.children[0]?.children.map((cell) => inlineText(cell.children)) ?? [];
      return block.children.flatMap((row, index) =>
        row.children.map((cell, column) =>
          leaf(cell.children, 'cell', index === 0 ? '' : (labels[column] ?? '')),
        ),
      );
    }
    default:
      return [];
  }
}

function leaf(children: readonly Inline[], kind: Leaf['kind'], label: string): Leaf {
  const masks: Span[] = [];
  const text = writeInside(markAtEnd(children)?.words ?? children, 0, masks);
  return { kind, text, masks, label };
}

/** The text of inline content, as a leaf has it: a mark at its end says whom it is for and is none of its words. */
export const inlineText = (children: readonly Inline[]): string =>
  writeInside(markAtEnd(children)?.words ?? children, 0, []);

function writeNode(node: Inline, at: number, masks: Span[]): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'break':
      return '\n';
    case 'inlineCode':
      masks.push({ start: at, end: at + node.value.length });
      return node.value;
    case 'strong':
    case 'emphasis':
    case 'delete':
    case 'linkReference':
      return writeInside(node.children, at, masks);
    case 'link': {
      if (readLive(node) !== null) return objectCharacter;
      const text = writeInside(node.children, at, masks);
      if (/^\w+:\/\/|^www\./.test(text)) masks.push({ start: at, end: at + text.length });
      return text;
    }
    default:
      return objectCharacter;
  }
}

function writeInside(children: readonly Inline[], at: number, masks: Span[]): string {
  let text = '';
  for (const child of children) text += writeNode(child, at + text.length, masks);
  return text;
}
