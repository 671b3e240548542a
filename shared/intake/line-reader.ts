/** Cuts text into lines, whole or as it streams in. */

const ends = /\r\n|\r|\n|\u2028|\u2029/;

/** The lines of a text, without their ends and without a byte order mark. */
export const linesOf = (text: string): readonly string[] => text.replace(/^\uFEFF/, '').split(ends);

/** Takes pieces of a text as they come and gives the lines that are complete. */
export class LineReader {
  private rest = '';
  private isFirst = true;

  /** The lines that end in this piece. */
  push(piece: string): readonly string[] {
    const own = this.isFirst ? piece.replace(/^\uFEFF/, '') : piece;
    if (piece !== '') this.isFirst = false;
    const text = this.rest + own;
    const held = text.endsWith('\r') ? text.slice(0, -1) : text;
    const lines = held.split(ends);
    this.rest = (lines.pop() ?? '') + text.slice(held.length);
    return lines;
  }

  /** What stands behind the last line end. */
  end(): readonly string[] {
    const lines = this.rest.split(ends);
    this.rest = '';
    return lines;
  }
}
