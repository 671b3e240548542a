/** The whole library as one file: an archive a document, and a page that says what is in it. */
import { strToU8, zipSync } from 'fflate';
import { fileLimit, tooLarge } from '../host/file-limit';
import { fail, type Outcome, succeed } from '../kit/outcome';
import { archiveExtension } from './archive';
import { inflateEntry } from './inflate';
import { readDirectory } from './zip-directory';

export interface Packed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const ending = `.${archiveExtension}`;

/** `contents` is Markdown for readers without this app. Archives are compressed already. */
export const writeLibrary = (archives: readonly Packed[], contents: string): Uint8Array =>
  zipSync(
    {
      'index.md': strToU8(contents),
      ...Object.fromEntries(archives.map(({ name, bytes }) => [name, [bytes, { level: 0 }] as const])),
    },
    { level: 6 },
  );

/** The archives inside, untouched; `damaged` when it is no zip of ours or holds none. */
export function readLibrary(bytes: Uint8Array, subject: string): Outcome<readonly Packed[]> {
  if (bytes.length > fileLimit) return tooLarge(subject);
  const directory = readDirectory(bytes);
  if (typeof directory === 'string') return fail({ kind: 'damaged', subject, detail: directory });
  const archives = directory
    .filter(({ name }) => name.endsWith(ending))
    .flatMap((entry) => {
      const inflated = inflateEntry(bytes, entry);
      return inflated ? [{ name: entry.name, bytes: inflated }] : [];
    });
  return archives.length > 0
    ? succeed(archives)
    : fail({ kind: 'damaged', subject, detail: archiveExtension });
}
