/** The rich text we own: a CommonMark + GFM tree in standard mdast nodes, without positions. */
import type { PhrasingContent, Root, RootContent } from 'mdast';

/** Never changed in place. Raw HTML is kept as an inert `html` node; relative links stay as written. */
export type Prose = Readonly<Root>;

export type Block = RootContent;
export type Inline = PhrasingContent;

export const emptyProse: Prose = { type: 'root', children: [] };

/** A stretch of text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
