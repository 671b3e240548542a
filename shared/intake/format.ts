/** What a format of pasted text is: a file beside others, and a line in the registry. */
import type { Bilingual } from '../kit/bilingual';
import type { Piece } from './piece';

export interface IntakeFormat {
  /** As `--format` takes it. */
  readonly id: string;
  readonly name: Bilingual;
  /** How much the lines look like it, 0 to 1. They are the beginning of the text, at most `sampleLength`. */
  recognise(lines: readonly string[]): number;
  /** Reads all lines, one piece after the other, so that it can be interrupted. Never throws. */
  read(lines: readonly string[]): Iterable<Piece>;
}

/** How many lines a format is recognised by. */
export const sampleLength = 400;

/** The share of lines that are not empty for which the question is answered with yes. */
export function shareOf(lines: readonly string[], is: (line: string) => boolean): number {
  const filled = lines.filter((line) => line.trim() !== '');
  return filled.length === 0 ? 0 : filled.filter(is).length / filled.length;
}
