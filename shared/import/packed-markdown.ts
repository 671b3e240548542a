/** A zip with Markdown in it: each text with the pictures that lie beside it there. */
import { strFromU8, strToU8 } from 'fflate';
import { fail, type Outcome, succeed } from '../kit/outcome';
import { inflateEntry } from '../zip/inflate';
import { readDirectory, type ZipEntry } from '../zip/zip-directory';
import type { Beside } from './imported';
import { pathsBeside } from './pictures-beside';
import { type Decode, decodeText } from './recognise';
import { zipProblem } from './zip-problem';

export interface PackedMarkdown {
  /** Without its folder. */
  readonly name: string;
  readonly text: string;
  readonly beside: Beside;
}

/** All texts in the order of the zip; `unsupported` where there is none, else as for any zip of others. */
export function unpackMarkdown(
  bytes: Uint8Array,
  subject: string,
  decode: Decode,
): Outcome<readonly PackedMarkdown[]> {
  const directory = readDirectory(bytes);
  if (typeof directory === 'string') return fail(zipProblem(directory, subject));
  const entries = new Map(directory.map((entry) => [nameOf(entry), entry]));
  const texts: PackedMarkdown[] = [];
  for (const [path, entry] of entries) {
    if (!isDocument(path, entries)) continue;
    const inflated = inflateEntry(bytes, entry);
    const text = inflated && decodeText(inflated, decode);
    if (!inflated || text === null) return fail({ kind: 'damaged', subject, detail: path });
    texts.push({
      name: path.split('/').at(-1) ?? path,
      text,
      beside: besideOf(path, text, { bytes, entries }),
    });
  }
  return texts.length > 0 ? succeed(texts) : fail({ kind: 'unsupported', subject });
}

/** The directory has one character for each byte of a name. */
const nameOf = ({ name }: ZipEntry): string => {
  const decoded = strFromU8(strToU8(name, true));
  return decoded.includes('\uFFFD') ? name : decoded;
};

const markdownEnding = /\.(?:md|markdown)$/i;

/** Hidden files are of the system that packed them; the index of a bundle of ours says nothing of its own. */
const isDocument = (path: string, entries: ReadonlyMap<string, unknown>): boolean =>
  markdownEnding.test(path) &&
  !/(?:^|\/)(?:\.|__MACOSX)/.test(path) &&
  !(path === 'index.md' && entries.has('index.json'));

interface Packed {
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

function besideOf(path: string, text: string, { bytes, entries }: Packed): Beside {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const beside = new Map<string, Uint8Array>();
  for (const shown of pathsBeside(text)) {
    const entry = entries.get(folder + shown);
    const picture = entry && inflateEntry(bytes, entry);
    if (picture) beside.set(shown, picture);
  }
  return beside;
}
