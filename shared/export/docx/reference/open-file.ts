/** Opens a Word file somebody else made, within limits, and hands out its parts one by one. */
import { strFromU8 } from 'fflate';
import { fail, type Outcome, succeed } from '../../../kit/outcome';
import { inflateEntry } from '../../../zip/inflate';
import { readDirectory } from '../../../zip/zip-directory';

const megabyte = 1024 * 1024;
const largestFile = 25 * megabyte;
const largestPart = 30 * megabyte;

export interface OpenFile {
  /** The bytes of a part; null when it is not there, damaged, or larger than any part has to be. */
  bytes(path: string): Uint8Array | null;
  text(path: string): string | null;
}

/** The parts of the file, none of them inflated yet; `name` is what a problem calls it. */
export function openFile(file: Uint8Array, name: string): Outcome<OpenFile> {
  if (file.length > largestFile) return fail({ kind: 'too-large', subject: name, limit: '25 MB' });
  const directory = readDirectory(file);
  if (directory === 'too-large' || directory === 'too-many')
    return fail({
      kind: 'too-large',
      subject: name,
      limit: directory === 'too-many' ? '2,000 parts' : '100 MB',
    });
  if (directory === 'encrypted' || directory === 'zip64') return fail({ kind: 'unsupported', subject: name });
  if (typeof directory === 'string') return fail({ kind: 'damaged', subject: name, detail: directory });
  const entries = new Map(directory.map((entry) => [entry.name, entry]));
  const bytes = (path: string): Uint8Array | null => {
    const entry = entries.get(path);
    return entry && entry.inflated <= largestPart ? inflateEntry(file, entry) : null;
  };
  return succeed({
    bytes,
    text: (path) => {
      const found = bytes(path);
      return found && strFromU8(found).replace(/^\uFEFF/, '');
    },
  });
}
