/** Inline mdast to Lexical: marks become format bits of flat texts. */
import { $createLinkNode } from '@lexical/link';
import {
  $createLineBreakNode,
  $createTextNode,
  $setState,
  IS_BOLD,
  IS_CODE,
  IS_ITALIC,
  IS_STRIKETHROUGH,
  type LexicalNode,
} from 'lexical';
import type { Link, LinkReference, PhrasingContent } from 'mdast';
import type { Inline } from '../../../shared/prose/prose';
import { $createKeptInline } from './kept-nodes';
import { reference, softBreak } from './states';

type Writers = {
  readonly [K in Inline['type']]: (
    inline: Extract<Inline, { type: K }>,
    format: number,
  ) => readonly LexicalNode[];
};

const $text = (value: string, format: number): LexicalNode => $createTextNode(value).setFormat(format);

const $softBreak = (format: number): LexicalNode => $setState($text(' ', format), softBreak, true);

function $texts(value: string, format: number): readonly LexicalNode[] {
  return value.split('\n').flatMap((line, index) => {
    const nodes = line === '' ? [] : [$text(line, format)];
    return index === 0 ? nodes : [$softBreak(format), ...nodes];
  });
}

const $keep = (inline: Inline, format: number): readonly LexicalNode[] => [$createKeptInline(inline, format)];

const marked =
  (bit: number) =>
  (inline: { readonly children: readonly PhrasingContent[] }, format: number): readonly LexicalNode[] =>
    $writeInlines(inline.children, format | bit);

function $link(inline: Link, format: number): readonly LexicalNode[] {
  if (inline.children.length === 0) return $keep(inline, format);
  const link = $createLinkNode(inline.url, { title: inline.title ?? null });
  return [link.append(...$writeInlines(inline.children, format))];
}

function $linkReference(inline: LinkReference, format: number): readonly LexicalNode[] {
  if (inline.children.length === 0) return $keep(inline, format);
  const { identifier, label, referenceType } = inline;
  const link = $setState($createLinkNode(''), reference, { identifier, label, referenceType });
  return [link.append(...$writeInlines(inline.children, format))];
}

const writers: Writers = {
  text: (inline, format) => $texts(inline.value, format),
  strong: marked(IS_BOLD),
  emphasis: marked(IS_ITALIC),
  delete: marked(IS_STRIKETHROUGH),
  inlineCode: (inline, format) => [$text(inline.value, format | IS_CODE)],
  break: () => [$createLineBreakNode()],
  link: $link,
  linkReference: $linkReference,
  image: $keep,
  imageReference: $keep,
  footnoteReference: $keep,
  html: $keep,
};

export const $writeInlines = (inlines: readonly Inline[], format = 0): LexicalNode[] =>
  inlines.flatMap((inline) => writers[inline.type](inline as never, format));
