/** Prose as plain text, when nothing is lost by it: what may become a field of a structure. */
import { inlineText } from '../prose/leaves';
import type { Block, Inline } from '../prose/prose';

/** An address and the words it was on. */
export interface PlainLink {
  readonly url: string;
  readonly text: string;
}

/** Text that says all its source says, once its links are kept too. */
export interface Plain {
  /** Lines joined by "\n"; soft line ends are spaces. */
  readonly text: string;
  /** Addresses that the text itself does not show. */
  readonly links: readonly PlainLink[];
}

const lineBreak = /^<br\s*\/?>$/i;

/** Inline content as plain text, or null when it holds what text cannot say: images, notes, deletions, HTML. */
export function plainInlines(inlines: readonly Inline[]): Plain | null {
  const links: PlainLink[] = [];
  const text = write(inlines, links);
  return text === null ? null : { text: tidy(text), links };
}

/** Paragraphs and lists as plain text, list items on lines of their own; null when a block is anything else. */
export function plainBlocks(blocks: readonly Block[]): Plain | null {
  const parts = blocks.map(plainBlock);
  if (parts.some((part) => part === null)) return null;
  const plain = parts.filter((part) => part !== null);
  return {
    text: plain.map((part) => part.text).join('\n'),
    links: plain.flatMap((part) => part.links),
  };
}

/** Whether the block is a title or paragraph whose words say all of it. */
export const isWordsAlone = (block: Block): boolean =>
  (block.type === 'heading' || block.type === 'paragraph') &&
  plainInlines(block.children)?.links.length === 0;

function plainBlock(block: Block): Plain | null {
  if (block.type === 'paragraph') return plainInlines(block.children);
  if (block.type !== 'list') return null;
  const items = block.children.map((item) =>
    typeof item.checked === 'boolean' ? null : plainBlocks(item.children),
  );
  if (items.some((item) => item === null)) return null;
  const plain = items.filter((item) => item !== null);
  return {
    text: plain.map((item) => `- ${item.text.replace(/\n/g, '\n  ')}`).join('\n'),
    links: plain.flatMap((item) => item.links),
  };
}

function write(inlines: readonly Inline[], links: PlainLink[]): string | null {
  let text = '';
  for (const inline of inlines) {
    const part = writeInline(inline, links);
    if (part === null) return null;
    text += part;
  }
  return text;
}

function writeInline(inline: Inline, links: PlainLink[]): string | null {
  switch (inline.type) {
    case 'text':
      return inline.value.replace(/[ \t]*\n[ \t]*/g, softBreak);
    case 'inlineCode':
      return inline.value.replace(/\n/g, ' ');
    case 'break':
      return '\n';
    case 'html':
      return lineBreak.test(inline.value) ? '\n' : null;
    case 'strong':
    case 'emphasis':
      return write(inline.children, links);
    case 'link':
      return writeLink(inline, links);
    default:
      return null;
  }
}

function writeLink(link: Extract<Inline, { type: 'link' }>, links: PlainLink[]): string | null {
  const text = write(link.children, links);
  const shown = inlineText(link.children);
  const hidden = shown !== link.url && `mailto:${shown}` !== link.url && `http://${shown}` !== link.url;
  if (text !== null && hidden) links.push({ url: link.url, text });
  return text;
}

/** A line end between Chinese characters is nothing, else a space. */
function softBreak(found: string, offset: number, whole: string): string {
  const sides = [whole[offset - 1] ?? '', whole[offset + found.length] ?? ''];
  return sides.every((side) => /[\p{Script=Han}，。；：、]/u.test(side)) ? '' : ' ';
}

const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
