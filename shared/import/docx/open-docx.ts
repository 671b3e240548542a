/** Opens a Word file as if a stranger had made it: sizes and names first, then bytes, then how much text it claims. */
import { strFromU8 } from 'fflate';
import { fileLimit, tooLarge } from '../../host/file-limit';
import { fail, type Outcome, succeed } from '../../kit/outcome';
import { inflateEntry } from '../../zip/inflate';
import { readDirectory, type ZipEntry } from '../../zip/zip-directory';
import { zipProblem } from '../zip-problem';

/** The parts of a Word file by name, inflated. */
export type DocxParts = ReadonlyMap<string, Uint8Array>;

const megabyte = 1024 * 1024;
const bodyLimit = 30 * megabyte;
const paragraphLimit = 50_000;
const mainPart = 'word/document.xml';

/**
 * Every part, or why the file is refused: `too-large` above 25 MB, 2,000 entries, 100 MB inflated, 30 MB of text or 50,000
 * paragraphs; `unsafe` for encrypted files, ZIP64 and cunning names; `damaged` for what is no Word file.
 */
export function openDocx(bytes: Uint8Array, subject: string): Outcome<DocxParts> {
  if (bytes.length > fileLimit) return tooLarge(subject);
  const directory = readDirectory(bytes);
  if (typeof directory === 'string') return fail(zipProblem(directory, subject));
  const body = directory.find(({ name }) => name === mainPart);
  if (!body) return fail({ kind: 'damaged', subject, detail: mainPart });
  if (body.inflated > bodyLimit) return tooLarge(subject, bodyLimit);
  const parts = inflateAll(bytes, directory);
  const text = parts?.get(mainPart);
  if (!parts || !text) return fail({ kind: 'damaged', subject, detail: 'zip' });
  if (countParagraphs(strFromU8(text)) > paragraphLimit)
    return fail({ kind: 'too-large', subject, limit: '50,000 paragraphs' });
  return succeed(parts);
}

/** Null when one of them is damaged. */
function inflateAll(bytes: Uint8Array, directory: readonly ZipEntry[]): DocxParts | null {
  const parts = new Map<string, Uint8Array>();
  for (const entry of directory) {
    const part = inflateEntry(bytes, entry);
    if (!part) return null;
    parts.set(entry.name, part);
  }
  return parts;
}

const countParagraphs = (xml: string): number => xml.match(/<w:p[ />]/g)?.length ?? 0;
