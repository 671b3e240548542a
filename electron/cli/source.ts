/** FILE of every command: a document of ours or of others, in any format, or standard input. */
import { basename, dirname, resolve } from 'node:path';
import type { Asset } from '../../shared/archive/archive';
import { readArchive, readArchivedMarkdown } from '../../shared/archive/read-archive';
import { readJsonDocument } from '../../shared/archive/read-json';
import { exportMarkdown } from '../../shared/export/markdown/export-markdown';
import { archiveLimit } from '../../shared/host/file-limit';
import type { Beside, Imported, ImportTally } from '../../shared/import/imported';
import { unpackMarkdown } from '../../shared/import/packed-markdown';
import { pathsBeside } from '../../shared/import/pictures-beside';
import { type Foreign, type Recognised, recognise } from '../../shared/import/recognise';
import { fail, type Outcome, succeed } from '../../shared/kit/outcome';
import { composeManuscript } from '../../shared/manuscript/compose';
import type { Retrospective } from '../../shared/retrospective/retrospective';
import { decodeText } from '../node/decode-text';
import type { Io } from './io';

export interface TextSource {
  readonly kind: 'markdown' | 'text';
  readonly text: string;
  /** The document, when the source is an archive's Markdown. */
  readonly retrospective: Retrospective | null;
}

export interface DocumentSource {
  readonly retrospective: Retrospective;
  readonly assets: readonly Asset[];
  /** Null when nothing had to be imported. */
  readonly report: ImportTally | null;
  /** Where the file tells of several incidents, each by itself. */
  readonly incidents?: readonly Imported[];
  /** The text it was made of; null for an archive. */
  readonly source: Pick<TextSource, 'kind' | 'text'> | null;
}

/** What `-` is called in messages. */
export const stdinName = '-';

const readBytes = (path: string, io: Io): Promise<Outcome<Uint8Array>> =>
  path === stdinName ? io.stdin() : io.files.read(resolve(io.cwd, path));

/** The text to lint: the file itself, the `document.md` of an archive, or what other formats say as Markdown. */
export async function readTextSource(path: string, io: Io): Promise<Outcome<TextSource>> {
  const bytes = await readBytes(path, io);
  if (!bytes.ok) return bytes;
  const recognised = recognise(path, bytes.value, decodeText);
  if (!recognised.ok) return recognised;
  const found = recognised.value;
  if (found.kind === 'markdown' || found.kind === 'text')
    return succeed({ kind: found.kind, text: found.text, retrospective: null });
  const document = await documentOf(found, bytes.value, path, io);
  if (!document.ok) return document;
  const { retrospective } = document.value;
  if (found.kind !== 'archive')
    return succeed({ kind: 'markdown', text: written(retrospective), retrospective });
  const markdown = readArchivedMarkdown(bytes.value, path);
  return markdown.ok ? succeed({ kind: 'markdown', text: markdown.value, retrospective }) : markdown;
}

const written = (retrospective: Retrospective): string =>
  exportMarkdown(composeManuscript(retrospective, { language: retrospective.language }));

/** The document of an archive or of JSON, or what an import makes of everything else. */
export async function readDocument(path: string, io: Io): Promise<Outcome<DocumentSource>> {
  const read = await readDocuments(path, io);
  if (!read.ok) return read;
  const [only, ...others] = read.value;
  return only && others.length === 0 ? succeed(only) : fail({ kind: 'unsupported', subject: path });
}

/** The same; of a zip every document in it. */
export async function readDocuments(path: string, io: Io): Promise<Outcome<readonly DocumentSource[]>> {
  const bytes = await readBytes(path, io);
  if (!bytes.ok) return bytes;
  const recognised = recognise(path, bytes.value, decodeText);
  if (!recognised.ok) return recognised;
  if (recognised.value.kind === 'zip') return unpackDocuments(bytes.value, path, io);
  const document = await documentOf(recognised.value, bytes.value, path, io);
  return document.ok ? succeed([document.value]) : document;
}

/** A file that tells of several incidents is several documents. */
export const incidentsApart = (source: DocumentSource): readonly DocumentSource[] => {
  const { incidents = [] } = source;
  return incidents.length === 0 ? [source] : incidents.map((incident) => ({ ...incident, source: null }));
};

async function unpackDocuments(
  bytes: Uint8Array,
  path: string,
  io: Io,
): Promise<Outcome<readonly DocumentSource[]>> {
  const unpacked = unpackMarkdown(bytes, basename(path), decodeText);
  if (!unpacked.ok) return unpacked;
  const documents: DocumentSource[] = [];
  for (const { name, text, beside } of unpacked.value) {
    const read = await importForeign({ kind: 'markdown', text }, { bytes, name, beside }, io);
    if (!read.ok) return read;
    documents.push(read.value);
  }
  return succeed(documents);
}

async function documentOf(
  found: Recognised,
  bytes: Uint8Array,
  path: string,
  io: Io,
): Promise<Outcome<DocumentSource>> {
  if (found.kind === 'zip') return fail({ kind: 'unsupported', subject: path });
  if (found.kind === 'archive' || found.kind === 'json') {
    const read = found.kind === 'json' ? readJsonDocument(found.text, path) : readArchive(bytes, path);
    return read.ok ? succeed({ ...read.value, report: null, source: null }) : read;
  }
  const beside: Beside =
    found.kind === 'markdown' && path !== stdinName ? await readBeside(found.text, path, io) : new Map();
  return importForeign(found, { bytes, name: basename(path), beside }, io);
}

async function importForeign(
  found: Foreign,
  { bytes, name, beside }: { readonly bytes: Uint8Array; readonly name: string; readonly beside: Beside },
  io: Io,
): Promise<Outcome<DocumentSource>> {
  const about = { now: io.now(), zone: io.zone, name, beside };
  const imported = await io.importFile({ found, bytes, about });
  const source = found.kind === 'markdown' || found.kind === 'text' ? found : null;
  return imported.ok ? succeed({ ...imported.value, source }) : imported;
}

/** The pictures a text shows from its folder; those that are not there or too many are left out. */
async function readBeside(text: string, path: string, io: Io): Promise<Beside> {
  const beside = new Map<string, Uint8Array>();
  let room = archiveLimit;
  for (const shown of pathsBeside(text)) {
    const picture = await io.files.read(resolve(io.cwd, dirname(path), shown));
    if (!picture.ok || picture.value.length > room) continue;
    room -= picture.value.length;
    beside.set(shown, picture.value);
  }
  return beside;
}

/** Any text file as it is, in whatever encoding; archives are refused. */
export async function readPlainText(path: string, io: Io): Promise<Outcome<string>> {
  const bytes = await readBytes(path, io);
  if (!bytes.ok) return bytes;
  const recognised = recognise(path, bytes.value, decodeText);
  if (!recognised.ok) return recognised;
  if ('text' in recognised.value) return succeed(recognised.value.text);
  return fail({ kind: 'unsupported', subject: path });
}
