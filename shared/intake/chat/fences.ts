/** Finds the blocks of code in a chat: what looks like a head of a message inside one is none. */

const mark = /```|~~~/g;
/** A mark without its partner within so many lines begins no block. */
const longest = 400;

export const inFence = 1;
/** The mark that begins or ends the block. */
export const onFence = 2;

/** For each line whether it stands in a block of code; 0 outside. */
export function fencesOf(lines: readonly string[]): Uint8Array {
  const fenced = new Uint8Array(lines.length);
  let from = -1;
  for (const [index, line] of lines.entries()) {
    if (from >= 0 && index - from > longest) from = -1;
    if (((line.match(mark) ?? []).length & 1) === 0) continue;
    if (from < 0 && /^\s*(?:```|~~~)/.test(line)) from = index;
    else if (from >= 0) {
      fenced.fill(inFence, from, index + 1);
      for (const edge of [from, index])
        if (/^\s*(?:```|~~~)\S{0,20}\s*$/.test(lines[edge] ?? '')) fenced[edge] = onFence;
      from = -1;
    }
  }
  return fenced;
}
