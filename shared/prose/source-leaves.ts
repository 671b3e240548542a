/** The leaves of a Markdown source with the way back: where in the source each character of a leaf stands. */
import { type Leaf, leavesOf, objectCharacter } from './leaves';
import { readLive } from './live-value';
import { parseMarkdown } from './markdown';
import { type NormalSource, normaliseSource, normaliseText } from './normal-source';
import type { Block, Inline } from './prose';

/** A leaf and where in the source it stands. */
export interface SourceLeaf {
  readonly leaf: Leaf;
  /** The top-level block it stands in. */
  readonly block: Block;
  /** Source offset (UTF-16) where the character at this offset of the leaf's text begins; clamped to the text. */
  toSource(offset: number): number;
  /** Source offset just behind the character that ends at this offset: the `end` of a span, without markup after it. */
  toSourceEnd(offset: number): number;
}

/**
 * The leaves of a Markdown source in document order, front matter left out. Offsets count in `source` as given:
 * with its byte order mark, CRLF line ends, escapes and entities.
 */
export function sourceLeaves(source: string): readonly SourceLeaf[] {
  const normal = normaliseSource(source);
  const decode = remembering(decodeEntity);
  return parseMarkdown(normal.body).children.flatMap((block) => {
    const contents = contentsOf(block);
    return leavesOf(block).map((leaf, index) => {
      const trace = new Trace(normal.body, decode);
      trace.follow(contents[index] ?? []);
      return { leaf, block, ...placesOf(leaf, trace, normal) };
    });
  });
}

/** The paragraphs of a plain text, where nothing is markup; a line end within one is "\n". */
export function textLeaves(source: string): readonly SourceLeaf[] {
  const normal = normaliseText(source);
  return [...normal.body.matchAll(/\S[^\n]*(?:\n[ \t]*\S[^\n]*)*/g)].map(({ 0: text, index }) => ({
    leaf: { kind: 'paragraph', text, masks: [], label: '' },
    block: { type: 'paragraph', children: [{ type: 'text', value: text }] },
    toSource: (offset) => normal.toSource(index + offset),
    toSourceEnd: (offset) => normal.toSource(index + offset - 1) + 1,
  }));
}

/** Inline content of each leaf, in the order of `leavesOf`. */
function contentsOf(block: Block): readonly (readonly Inline[])[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      return [block.children];
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'footnoteDefinition':
    case 'table':
    case 'tableRow':
      return block.children.flatMap(contentsOf);
    default:
      return [];
  }
}

function placesOf(
  leaf: Leaf,
  { starts, ends, cursor }: Trace,
  normal: NormalSource,
): Pick<SourceLeaf, 'toSource' | 'toSourceEnd'> {
  const last = leaf.text.length - 1;
  const clamp = (index: number): number => Math.max(0, Math.min(index, last));
  return {
    toSource: (offset) =>
      normal.toSource(offset > last ? (ends[last] ?? cursor) : (starts[clamp(offset)] ?? 0)),
    toSourceEnd: (offset) =>
      normal.toSource(offset <= 0 ? (starts[0] ?? cursor) : (ends[clamp(offset - 1)] ?? 0)),
  };
}

const entity = /^&(?:#[xX][0-9a-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z\d]{0,31});/;

/** What a character reference stands for, or null when it stands for nothing: the parser itself decides. */
function decodeEntity(reference: string): string | null {
  const [block] = parseMarkdown(reference).children;
  const inline = block?.type === 'paragraph' ? block.children[0] : undefined;
  return inline?.type === 'text' && inline.value !== reference ? inline.value : null;
}

function remembering<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const answer = known.get(text) ?? ask(text);
    known.set(text, answer);
    return answer;
  };
}

/** Reads source and leaf text side by side; both only move forward. */
class Trace {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  cursor = 0;

  constructor(
    private readonly source: string,
    private readonly decode: (reference: string) => string | null,
  ) {}

  follow(nodes: readonly Inline[]): void {
    for (const node of nodes) this.visit(node);
  }

  private visit(node: Inline): void {
    const begin = node.position?.start.offset ?? this.cursor;
    const end = node.position?.end.offset;
    this.cursor = begin;
    switch (node.type) {
      case 'text':
        if (!this.copy(node.value, end)) this.align(node.value, true);
        break;
      case 'inlineCode':
        this.enterCode(node.value);
        this.align(node.value, false);
        break;
      case 'break':
        this.put('\n', begin, end ?? begin);
        break;
      case 'link':
        if (readLive(node) !== null) this.put(objectCharacter, begin, end ?? begin);
        else this.follow(node.children);
        break;
      case 'strong':
      case 'emphasis':
      case 'delete':
      case 'linkReference':
        this.follow(node.children);
        break;
      default:
        this.put(objectCharacter, begin, end ?? begin);
    }
    this.cursor = end ?? this.cursor;
  }

  /** Moves past the backticks, and past the one space that pads them. */
  private enterCode(value: string): void {
    while (this.source[this.cursor] === '`') this.cursor += 1;
    const padded = /[ \n]/.test(this.source[this.cursor] ?? '') && !/^[ \n]/.test(value);
    if (padded) this.cursor += 1;
  }

  /** Text that stands in the source as it is, like an address, where `&amp;` means itself. */
  private copy(value: string, end: number | undefined): boolean {
    if (this.source.slice(this.cursor, end) !== value) return false;
    for (const character of value.split('')) this.put(character, this.cursor, this.cursor + 1);
    return true;
  }

  private align(value: string, prose: boolean): void {
    let at = 0;
    while (at < value.length) at += this.step(value, at, prose);
  }

  /** Places one piece of the value and answers its length. */
  private step(value: string, at: number, prose: boolean): number {
    const here = value[at] ?? '';
    if (here === '\n') return this.lineEnd();
    const mark = this.source[this.cursor];
    if (prose && mark === '&') return this.reference(value, at);
    const hidden =
      mark === '\\' && this.source[this.cursor + 1] === here && (prose ? /[!-/:-@[-`{-~]/ : /\|/).test(here);
    this.put(here, this.cursor, this.cursor + (hidden ? 2 : 1));
    return 1;
  }

  private reference(value: string, at: number): number {
    const written = entity.exec(this.source.slice(this.cursor, this.cursor + 40))?.[0];
    const decoded = written ? this.decode(written) : null;
    const known = written && decoded && value.startsWith(decoded, at);
    const text = known ? decoded : '&';
    this.put(text, this.cursor, this.cursor + (known ? written.length : 1));
    return text.length;
  }

  /** A line end swallows the spaces before it, and the quote marks and indentation of the next line. */
  private lineEnd(): number {
    const found = /[ \t]*\n[ \t]*(?:>[ \t]?[ \t]*)*/y;
    found.lastIndex = this.cursor;
    const length = found.exec(this.source)?.[0].length ?? 1;
    this.put('\n', this.cursor, this.cursor + length);
    return 1;
  }

  private put(text: string, start: number, end: number): void {
    for (let unit = 0; unit < text.length; unit += 1) {
      this.starts.push(start);
      this.ends.push(end);
    }
    this.cursor = end;
  }
}
