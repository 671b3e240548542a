/** Finds the blocks of code in a chat: what looks like a head of a message inside one is none. */

const mark = /```|~~~/g;
/** A mark without its partner within so many lines begins no block. */
const longest = 400;

/** For each line whether it stands in a block of code: 1 inside, 2 for the marks themselves. */
export function fencesOf(lines: readonly string[]): Uint8Array {
  const fenced = new Uint8Array(lines.length);
  let from = -1;
  for (const [index, line] of lines.entries()) {
    if (from >= 0 && index - from > longest) from = -1;
    if (((line.match(mark) ?? []).length & 1) === 0) continue;
    if (from < 0 && /^\s*(?:```|~~~)/.test(line)) from = index;
    else if (from >= 0) {
      fenced.fill(1, from, index + 1);
      for (const edge of [from, index])
        if (/^\s*(?:```|~~~)\S{0,20}\s*$/.test(lines[edge] ?? '')) fenced[edge] = 2;
      from = -1;
    }
  }
  return fenced;
}
