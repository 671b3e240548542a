/** The whole library as one file: an archive a document, and a page that says what is in it. */
import { strToU8, zipSync } from 'fflate';
import { archiveLimit, libraryLimit, tooLarge } from '../host/file-limit';
import { fail, type Outcome, succeed } from '../kit/outcome';
import { inflateEntry } from '../zip/inflate';
import { readDirectory } from '../zip/zip-directory';
import { archiveExtension } from './archive';

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

/** One archive of a library, still in the file. */
export interface PackedArchive {
  readonly name: string;
  /** Its bytes, untouched; null when they are damaged or more than an archive may have. */
  read(): Uint8Array | null;
}

const limits = { entries: 20_000, inflated: libraryLimit };

/** The archives inside, each read when it is asked for; `damaged` when it is no zip of ours or holds none. */
export function readLibrary(bytes: Uint8Array, subject: string): Outcome<readonly PackedArchive[]> {
  if (bytes.length > libraryLimit) return tooLarge(subject, libraryLimit);
  const directory = readDirectory(bytes, limits);
  if (typeof directory === 'string') return fail({ kind: 'damaged', subject, detail: directory });
  const archives = directory
    .filter(({ name }) => name.endsWith(ending))
    .map((entry) => ({
      name: entry.name,
      read: () => (entry.inflated > archiveLimit ? null : inflateEntry(bytes, entry)),
    }));
  return archives.length > 0
    ? succeed(archives)
    : fail({ kind: 'damaged', subject, detail: archiveExtension });
}
