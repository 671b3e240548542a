/** Whether a text that was pasted for another purpose is a log or a chat. */
import { sampleLength } from './format';
import { linesOf } from './line-reader';
import { type RecognisedFormat, recogniseFormats } from './registry';

/** Written texts are read as documents unless somebody says otherwise. */
const written = new Set(['markdown', 'notes']);
const sureEnough = 0.4;
const fewest = 2;
/** The beginning of a text tells its format. */
const looked = 200_000;

/** The format it is surely in, or null: then it is taken as a written text. */
export function looksLikeLog(text: string): RecognisedFormat | null {
  const lines = linesOf(text.slice(0, looked)).slice(0, sampleLength);
  const formats = recogniseFormats(lines);
  const [best] = formats;
  if (!best || best.confidence < sureEnough || isWritten(best, formats)) return null;
  let said = 0;
  for (const piece of best.format.read(lines)) {
    if (piece.kind === 'said') said += 1;
    if (said >= fewest) return best;
  }
  return null;
}

/** Rows between bars are a table of Markdown as much as of a sheet: beside its paragraphs they are part of a document. */
const isWritten = ({ format }: RecognisedFormat, formats: readonly RecognisedFormat[]): boolean =>
  written.has(format.id) ||
  (format.id === 'csv' &&
    formats.some((other) => other.format.id === 'markdown' && other.confidence >= sureEnough));
