/** Hides names and what is sensitive in everything that leaves the reading of a pasted text. */

import type { NameMask } from '../privacy/name-mask';
import type { SensitiveKind } from '../privacy/patterns';
import { findSensitive, type SensitiveMask } from '../privacy/sensitive';

/** Each line is searched once; a text that stands as it is in lines where nothing was found is not searched again. */
export class TextMask {
  private readonly flagged: Uint8Array;
  private readonly marks: { readonly line: number; readonly kind: SensitiveKind }[] = [];

  constructor(
    private readonly lines: readonly string[],
    private readonly names: NameMask,
    private readonly sensitive: SensitiveMask,
  ) {
    this.flagged = new Uint8Array(lines.length);
  }

  /** Searches the lines; asks for a break after each so many. */
  *scan(slice: number): Generator<number, void> {
    for (const [index, line] of this.lines.entries()) {
      const found = findSensitive(line);
      if (found.length > 0) this.flagged[index] = 1;
      for (const { kind } of found) this.marks.push({ line: index + 1, kind });
      if (index % slice === slice - 1) yield index / this.lines.length;
    }
  }

  /** What was found, in the order of the lines. */
  get masked(): readonly { readonly line: number; readonly kind: SensitiveKind }[] {
    return this.marks;
  }

  /** Secrets first: an address is hidden whole, not its name alone. */
  hide(text: string): string {
    return this.names.hide(this.sensitive.hide(text).text);
  }

  /**
   * Hides in texts that stand in these lines, from 1. Lines are searched one by one: what runs over several of them
   * shows only when they are searched together.
   */
  hiderFor(source: string, { line, endLine }: Span): (text: string) => string {
    const isClean = line === endLine ? this.flagged[line - 1] === 0 : findSensitive(source).length === 0;
    return (text) => (isClean && source.includes(text) ? this.names.hide(text) : this.hide(text));
  }
}

interface Span {
  readonly line: number;
  readonly endLine: number;
}
