/** A Markdown source as the parser wants it: no byte order mark, no front matter, one kind of line end. */

/** A source taken apart, with the way back to its offsets (UTF-16). */
export interface NormalSource {
  /** The text between the `---` lines at the top, without them; empty when there is none. */
  readonly frontMatter: string;
  /** What follows, with "\n" for every line end. */
  readonly body: string;
  /** Offset in the source of an offset in `body`. */
  toSource(offset: number): number;
}

const opening = /^---[ \t]*\n/;
const closing = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/m;
const yamlLine = /^(?:\s|#|-\s|["']?[\p{L}\p{N}_][^:]*:(?:\s|$))/u;

/** Splits and normalises; a source that merely begins with a thematic break has no front matter. */
export const normaliseSource = (source: string): NormalSource => normalise(source, frontMatterOf);

/** The same for plain text, which has no front matter. */
export const normaliseText = (source: string): NormalSource =>
  normalise(source, () => ({ content: '', length: 0 }));

function normalise(source: string, split: (text: string) => FrontMatter): NormalSource {
  const mark = source.startsWith('\uFEFF') ? 1 : 0;
  const text = source.slice(mark).replace(/\r\n?/g, '\n');
  const matter = split(text);
  const removed = mark + matter.length;
  const returns = carriageReturns(source.slice(mark));
  return {
    frontMatter: matter.content,
    body: text.slice(matter.length),
    toSource: (offset) => offset + removed + countUpTo(returns, offset + matter.length),
  };
}

interface FrontMatter {
  readonly content: string;
  /** With its marks, in characters of the text. */
  readonly length: number;
}

function frontMatterOf(text: string): FrontMatter {
  const none = { content: '', length: 0 };
  const start = opening.exec(text)?.[0].length;
  if (start === undefined) return none;
  const rest = text.slice(start);
  const end = closing.exec(rest);
  const content = rest.slice(0, end?.index ?? 0);
  if (!end || !isYaml(content)) return none;
  return { content, length: start + end.index + end[0].length };
}

function isYaml(content: string): boolean {
  const lines = content.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 0 && lines.every((line) => yamlLine.test(line));
}

/** Offsets in the normalised text behind which a "\r" of a "\r\n" was taken out. */
function carriageReturns(source: string): readonly number[] {
  const found: number[] = [];
  for (let at = source.indexOf('\r\n'); at >= 0; at = source.indexOf('\r\n', at + 2)) {
    found.push(at - found.length);
  }
  return found;
}

/** How many sorted numbers are smaller than the limit. */
function countUpTo(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
