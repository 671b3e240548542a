/** Blocks of words with the room they take. */
import { textWidth } from './measure';
import type { Box, Ink, TextStyle, WordsShape } from './scene';
import { wrap } from './wrap';

export const labelStyle: TextStyle = { size: 12, leading: 16, weight: 400 };
export const strongStyle: TextStyle = { size: 12, leading: 16, weight: 600 };
export const captionStyle: TextStyle = { size: 11, leading: 14, weight: 400 };

/** Lines with their size, not yet placed. */
export interface TextBlock {
  readonly lines: readonly string[];
  readonly style: TextStyle;
  readonly width: number;
  readonly height: number;
}

/** The text in lines no wider than the room. */
export function textBlock(text: string, room: number, style: TextStyle): TextBlock {
  const lines = wrap(text, room, style);
  const width = Math.max(0, ...lines.map((line) => textWidth(line, style)));
  return { lines, style, width, height: lines.length * style.leading };
}

interface Placing {
  /** Where the lines begin, end, or have their middle. */
  readonly x: number;
  readonly top: number;
  readonly anchor?: WordsShape['anchor'];
  readonly ink: Ink;
}

/** The block with its upper edge at a height. */
export const placeWords = (
  { lines, style }: TextBlock,
  { x, top, anchor = 'start', ink }: Placing,
): WordsShape => ({
  kind: 'words',
  lines,
  ...style,
  x,
  y: top + (style.leading + style.size * 0.72) / 2,
  anchor,
  ink,
});

const shares = { start: 0, middle: 0.5, end: 1 } as const;

/** The room of a placed block. */
export const wordsBox = (
  { width, height }: TextBlock,
  { x, top, anchor = 'start' }: Omit<Placing, 'ink'>,
): Box => ({ x: x - width * shares[anchor], y: top, width, height });
