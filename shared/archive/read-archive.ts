/** Reads the file on disk as if a stranger had written it: sizes and names first, then bytes, then the schema. */
import { strFromU8 } from 'fflate';
import { archiveLimit, tooLarge } from '../host/file-limit';
import { fail, type Outcome, type Problem, succeed } from '../kit/outcome';
import { readRetrospective } from '../retrospective/schema';
import { inflateEntry } from '../zip/inflate';
import { readDirectory, type ZipEntry, type ZipRefusal } from '../zip/zip-directory';
import { type Archive, type Asset, parts } from './archive';
import { migrate } from './migrations/migrate';

/**
 * The document and its assets. `too-large` above 100 MB, packed or inflated, or 2,000 entries; `not-allowed` for encrypted,
 * ZIP64 or cunning names; `damaged` for what does not add up; `newer-format` and `invalid` as the document says.
 * `subject` is the file name shown with a problem.
 */
export function readArchive(bytes: Uint8Array, subject: string = parts.document): Outcome<Archive> {
  const opened = open(bytes, subject);
  if (!opened.ok) return opened;
  const document = opened.value.read(parts.document);
  const value = document && parseJson(document);
  if (!value) return fail({ kind: 'damaged', subject, detail: parts.document });
  const migrated = migrate(value.json, subject);
  if (!migrated.ok) return migrated;
  const retrospective = readRetrospective(migrated.value);
  if (!retrospective.ok) return retrospective;
  const assets = readAssets(opened.value);
  return assets
    ? succeed({ retrospective: retrospective.value, assets })
    : fail({ kind: 'damaged', subject, detail: parts.assets });
}

/** The Markdown an archive carries for other readers, or why there is none. */
export function readArchivedMarkdown(bytes: Uint8Array, subject: string): Outcome<string> {
  const opened = open(bytes, subject);
  if (!opened.ok) return opened;
  const markdown = opened.value.read(parts.markdown);
  return markdown ? succeed(strFromU8(markdown)) : fail({ kind: 'damaged', subject, detail: parts.markdown });
}

interface OpenZip {
  readonly names: readonly string[];
  /** Null when the part is missing or damaged. */
  read(name: string): Uint8Array | null;
}

function open(bytes: Uint8Array, subject: string): Outcome<OpenZip> {
  if (bytes.length > archiveLimit) return tooLarge(subject, archiveLimit);
  const directory = readDirectory(bytes);
  if (typeof directory === 'string') return fail(problemOf(directory, subject));
  const entries = new Map<string, ZipEntry>(directory.map((entry) => [entry.name, entry]));
  return succeed({
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name);
      return entry ? inflateEntry(bytes, entry) : null;
    },
  });
}

const problemOf = (refusal: ZipRefusal, subject: string): Problem => {
  switch (refusal) {
    case 'too-many':
      return { kind: 'too-large', subject, limit: '2,000 entries' };
    case 'too-large':
      return { kind: 'too-large', subject, limit: '100 MB' };
    case 'no-zip':
    case 'overlap':
      return { kind: 'damaged', subject, detail: 'zip' };
    default:
      return { kind: 'not-allowed', subject };
  }
};

function parseJson(bytes: Uint8Array): { readonly json: unknown } | null {
  try {
    return { json: JSON.parse(strFromU8(bytes)) };
  } catch {
    return null;
  }
}

function readAssets({ names, read }: OpenZip): readonly Asset[] | null {
  const hashes = names.filter((name) => name.startsWith(parts.assets) && name !== parts.assetTypes);
  if (hashes.length === 0) return [];
  const types = read(parts.assetTypes);
  const typeOf = types ? parseJson(types)?.json : {};
  const assets = hashes.map((name) => {
    const hash = name.slice(parts.assets.length);
    const bytes = read(name);
    return bytes && { hash, type: textOf(typeOf, hash) ?? 'application/octet-stream', bytes };
  });
  return assets.every((asset) => asset !== null) ? assets : null;
}

const textOf = (record: unknown, key: string): string | null => {
  const value =
    record && typeof record === 'object' && Object.hasOwn(record, key) ? Reflect.get(record, key) : null;
  return typeof value === 'string' ? value : null;
};
