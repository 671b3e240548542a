/** Finds for every line of a text where the first line stands that begins with it, in one walk over the sorted lines. */

interface Open {
  readonly text: string;
  first: number;
}

/** By text without the blanks around it: the index of the first line that begins with this text, itself included. */
export function firstBeginnings(lines: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    const text = line.trim();
    if (!found.has(text)) found.set(text, index);
  }
  // Sorted, what begins with a text stands right behind it; the open ones each begin with the one before.
  const open: Open[] = [];
  const close = () => {
    const { text, first } = open.pop() ?? { text: '', first: 0 };
    found.set(text, first);
    const outer = open.at(-1);
    if (outer) outer.first = Math.min(outer.first, first);
  };
  for (const text of [...found.keys()].sort()) {
    while (open.length > 0 && !text.startsWith(open.at(-1)?.text ?? '')) close();
    open.push({ text, first: found.get(text) ?? 0 });
  }
  while (open.length > 0) close();
  return found;
}
