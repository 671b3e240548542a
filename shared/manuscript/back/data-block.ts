/** The comment at the end of the text of a Markdown file that holds what its text cannot say. */
import type { KeptDocument } from './keep-document';

/** What stands in the comment. */
export interface DataBlock {
  readonly kept: KeptDocument;
  /** Hashes of the images the document shows. */
  readonly images: readonly string[];
}

const opening = '<!-- afterword:data';
const closing = '\n-->\n';

/** A list of lines, so that a comparison of two files shows what changed. */
export function writeDataBlock({ kept, images }: DataBlock): string {
  const { rows, ...rest } = kept;
  const lines = Object.entries(rows).map(
    ([kind, list]) => `${JSON.stringify(kind)}:[\n${(list ?? []).map((row) => safe(row)).join(',\n')}\n]`,
  );
  return `\n${opening}\n{"images":${safe(images)},\n"kept":${safe(rest)},\n"rows":{${lines.join(',\n')}}}\n-->\n`;
}

/** Nothing in it ends the comment or begins markup. */
const safe = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('--', '-\\u002d')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');

export interface WithData {
  /** The file without the comment. */
  readonly text: string;
  /** As parsed: nothing is known of its shape. */
  readonly data: unknown;
}

/** The comment and the rest, or null when there is none that can be read. */
export function readDataBlock(source: string): WithData | null {
  const text = `${source.replace(/\r\n?/g, '\n').trimEnd()}\n`;
  const from = text.lastIndexOf(`\n${opening}\n`);
  const to = from < 0 ? -1 : text.indexOf(closing, from);
  if (to < 0) return null;
  try {
    const data: unknown = JSON.parse(text.slice(from + opening.length + 2, to));
    return { text: text.slice(0, from) + text.slice(to + closing.length), data };
  } catch {
    return null;
  }
}
