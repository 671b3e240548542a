/** Inline Lexical to mdast: format bits of flat texts become nested marks. */
import { $isLinkNode, type LinkNode } from '@lexical/link';
import {
  $getState,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  IS_BOLD,
  IS_CODE,
  IS_ITALIC,
  IS_STRIKETHROUGH,
  type LexicalNode,
  type TextNode,
} from 'lexical';
import type { Delete, Emphasis, Strong } from 'mdast';
import type { Inline } from '../../../shared/prose/prose';
import { $isKeptInline } from './kept-nodes';
import { reference, softBreak } from './states';

/** Widest mark first; of equally wide ones the first of this list stands outside, as in `***both***`. */
const marks = [
  { type: 'delete', bit: IS_STRIKETHROUGH },
  { type: 'emphasis', bit: IS_ITALIC },
  { type: 'strong', bit: IS_BOLD },
] as const satisfies readonly { type: (Delete | Emphasis | Strong)['type']; bit: number }[];

const anyMark = IS_BOLD | IS_ITALIC | IS_STRIKETHROUGH;

/** Something inline with the marks around it. A line break has no marks of its own and goes with any. */
interface Piece {
  readonly bits: number;
  readonly neutral: boolean;
  readonly inline: (outer: number) => Inline;
}

/** The content of an element (or of these nodes) as mdast. */
export const $readInlines = (nodes: readonly LexicalNode[]): Inline[] => nest(nodes.flatMap($pieces), 0);

function $pieces(node: LexicalNode): readonly Piece[] {
  if ($isTextNode(node)) return $textPiece(node);
  if ($isLineBreakNode(node)) return [{ bits: 0, neutral: true, inline: () => ({ type: 'break' }) }];
  if ($isLinkNode(node)) return [$linkPiece(node)];
  if ($isKeptInline(node)) {
    const inline = node.inline();
    return [{ bits: node.format() & anyMark, neutral: false, inline: () => inline }];
  }
  if ($isElementNode(node)) return node.getChildren().flatMap($pieces);
  return [plain({ type: 'text', value: node.getTextContent() }, 0)];
}

const plain = (inline: Inline, bits: number): Piece => ({ bits, neutral: false, inline: () => inline });

function $textPiece(node: TextNode): readonly Piece[] {
  const text = node.getTextContent();
  if (text === '') return [];
  const bits = node.getFormat() & anyMark;
  if (node.getFormat() & IS_CODE) return [plain({ type: 'inlineCode', value: text }, bits)];
  const value = $getState(node, softBreak) ? text.replace(' ', '\n') : text;
  return [plain({ type: 'text', value }, bits)];
}

function $linkPiece(node: LinkNode): Piece {
  const pieces = node.getChildren().flatMap($pieces);
  const marked = pieces.filter((piece) => !piece.neutral);
  const bits = marked.length === 0 ? 0 : marked.reduce((common, piece) => common & piece.bits, anyMark);
  const target = $getState(node, reference);
  const url = node.getURL();
  const title = node.getTitle();
  return {
    bits,
    neutral: false,
    inline: (outer) => {
      const children = nest(pieces, outer) as never[];
      return target === null
        ? { type: 'link', url, title, children }
        : { type: 'linkReference', ...target, children };
    },
  };
}

/** Nests pieces whose `outer` marks are written around them already. */
function nest(pieces: readonly Piece[], outer: number): Inline[] {
  const inlines: Inline[] = [];
  let at = 0;
  while (at < pieces.length) {
    const run = widestRun(pieces, at, outer);
    inlines.push(run.inline);
    at = run.end;
  }
  return joinTexts(inlines);
}

function widestRun(pieces: readonly Piece[], start: number, outer: number): { inline: Inline; end: number } {
  const piece = pieces[start] as Piece;
  const open = marks
    .filter(({ bit }) => piece.bits & bit & ~outer)
    .map((mark) => ({ mark, end: runEnd(pieces, start, mark.bit) }))
    .sort((a, b) => b.end - a.end)[0];
  if (open === undefined) return { inline: piece.inline(outer), end: start + 1 };
  const children = nest(pieces.slice(start, open.end), outer | open.mark.bit);
  return { inline: { type: open.mark.type, children }, end: open.end };
}

/** Where the mark that starts here ends; neutral pieces belong to it only between marked ones. */
function runEnd(pieces: readonly Piece[], start: number, bit: number): number {
  let end = start;
  for (let at = start; at < pieces.length; at += 1) {
    const piece = pieces[at] as Piece;
    if (piece.neutral) continue;
    if (!(piece.bits & bit)) break;
    end = at + 1;
  }
  return end;
}

function joinTexts(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.type === 'text' && last?.type === 'text') {
      joined[joined.length - 1] = { type: 'text', value: last.value + inline.value };
    } else {
      joined.push(inline);
    }
  }
  return joined;
}
