/** Prose as plain text, when nothing is lost by it: what may become a field of a structure. */
import { readImageAddress } from '../prose/image-address';
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
  /** Names of the notes it is marked with; none where marks were not to be read. */
  readonly notes: readonly string[];
  /** Images of the document in it; none where marks were not to be read. */
  readonly pictures: readonly PlainPicture[];
}

export interface PlainPicture {
  readonly hash: string;
  readonly alt: string;
}

/** Whether marks of notes and images are read as well; else text that has one says less than its source. */
export type Marks = 'with-notes' | 'without-notes';

/** What is met beside the words. */
interface Beside {
  readonly links: PlainLink[];
  readonly notes: string[];
  readonly pictures: PlainPicture[];
  readonly marks: Marks;
}

const lineBreak = /^<br\s*\/?>$/i;

/** Inline content as plain text, or null when it holds what text cannot say: images, notes, deletions, HTML. */
export function plainInlines(inlines: readonly Inline[], marks: Marks = 'without-notes'): Plain | null {
  const beside: Beside = { links: [], notes: [], pictures: [], marks };
  const text = write(inlines, beside);
  const { links, notes, pictures } = beside;
  return text === null ? null : { text: tidy(text), links, notes, pictures };
}

/** Paragraphs and lists as plain text, list items on lines of their own; null when a block is anything else. */
export function plainBlocks(blocks: readonly Block[], marks: Marks = 'without-notes'): Plain | null {
  const parts = blocks.map((block) => plainBlock(block, marks));
  if (parts.some((part) => part === null)) return null;
  const plain = parts.filter((part) => part !== null);
  return {
    text: plain.map((part) => part.text).join('\n'),
    links: plain.flatMap((part) => part.links),
    notes: plain.flatMap((part) => part.notes),
    pictures: plain.flatMap((part) => part.pictures),
  };
}

/** Whether the block is a title or paragraph whose words say all of it. */
export const isWordsAlone = (block: Block): boolean =>
  (block.type === 'heading' || block.type === 'paragraph') &&
  plainInlines(block.children)?.links.length === 0;

function plainBlock(block: Block, marks: Marks): Plain | null {
  if (block.type === 'paragraph') return plainInlines(block.children, marks);
  if (block.type !== 'list') return null;
  const items = block.children.map((item) =>
    typeof item.checked === 'boolean' ? null : plainBlocks(item.children, marks),
  );
  if (items.some((item) => item === null)) return null;
  const plain = items.filter((item) => item !== null);
  return {
    text: plain.map((item) => `- ${item.text.replace(/\n/g, '\n  ')}`).join('\n'),
    links: plain.flatMap((item) => item.links),
    notes: plain.flatMap((item) => item.notes),
    pictures: plain.flatMap((item) => item.pictures),
  };
}

function write(inlines: readonly Inline[], beside: Beside): string | null {
  let text = '';
  for (const inline of inlines) {
    const part = writeInline(inline, beside);
    if (part === null) return null;
    text += part;
  }
  return text;
}

function writeInline(inline: Inline, beside: Beside): string | null {
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
      return write(inline.children, beside);
    case 'link':
      return writeLink(inline, beside);
    case 'footnoteReference':
      if (beside.marks === 'without-notes') return null;
      beside.notes.push(inline.identifier);
      return '';
    case 'image':
      return writePicture(inline, beside);
    default:
      return null;
  }
}

function writePicture({ url, alt }: Extract<Inline, { type: 'image' }>, beside: Beside): string | null {
  const hash = beside.marks === 'with-notes' ? readImageAddress(url)?.hash : undefined;
  if (hash === undefined) return null;
  beside.pictures.push({ hash, alt: alt ?? '' });
  return '';
}

function writeLink(link: Extract<Inline, { type: 'link' }>, beside: Beside): string | null {
  const text = write(link.children, beside);
  const shown = inlineText(link.children);
  const hidden = shown !== link.url && `mailto:${shown}` !== link.url && `http://${shown}` !== link.url;
  if (text !== null && hidden) beside.links.push({ url: link.url, text });
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
