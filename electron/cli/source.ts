/** FILE of every command: an archive, Markdown or text, or standard input. */
import { basename, resolve } from 'node:path';
import type { Asset } from '../../shared/archive/archive';
import { readArchive, readArchivedMarkdown } from '../../shared/archive/read-archive';
import { importRecognised } from '../../shared/import/import-recognised';
import type { ImportTally } from '../../shared/import/imported';
import { recognise } from '../../shared/import/recognise';
import { fail, type Outcome, succeed } from '../../shared/kit/outcome';
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
  /** The text it was made of; null for an archive. */
  readonly source: Pick<TextSource, 'kind' | 'text'> | null;
}

/** What `-` is called in messages. */
export const stdinName = '-';

const readBytes = (path: string, io: Io): Promise<Outcome<Uint8Array>> =>
  path === stdinName ? io.stdin() : io.files.read(resolve(io.cwd, path));

/** The text to lint: the file itself, or the `document.md` of an archive. */
export async function readTextSource(path: string, io: Io): Promise<Outcome<TextSource>> {
  const bytes = await readBytes(path, io);
  if (!bytes.ok) return bytes;
  const recognised = recognise(path, bytes.value, decodeText);
  if (!recognised.ok) return recognised;
  if (recognised.value.kind !== 'archive') return succeed({ ...recognised.value, retrospective: null });
  const archive = readArchive(bytes.value, path);
  if (!archive.ok) return archive;
  const markdown = readArchivedMarkdown(bytes.value, path);
  if (!markdown.ok) return markdown;
  return succeed({ kind: 'markdown', text: markdown.value, retrospective: archive.value.retrospective });
}

/** The document of an archive, or what an import makes of Markdown and text. */
export async function readDocument(path: string, io: Io): Promise<Outcome<DocumentSource>> {
  const bytes = await readBytes(path, io);
  if (!bytes.ok) return bytes;
  const recognised = recognise(path, bytes.value, decodeText);
  if (!recognised.ok) return recognised;
  if (recognised.value.kind === 'archive') {
    const archive = readArchive(bytes.value, path);
    return archive.ok ? succeed({ ...archive.value, report: null, source: null }) : archive;
  }
  const imported = importRecognised(recognised.value, {
    ids: io.ids,
    now: io.now(),
    zone: io.zone,
    name: basename(path),
  });
  return imported.ok ? succeed({ ...imported.value, assets: [], source: recognised.value }) : imported;
}

/** Any text file as it is, in whatever encoding; archives are refused. */
export async function readPlainText(path: string, io: Io): Promise<Outcome<string>> {
  const bytes = await readBytes(path, io);
  if (!bytes.ok) return bytes;
  const recognised = recognise(path, bytes.value, decodeText);
  if (!recognised.ok) return recognised;
  if (recognised.value.kind !== 'archive') return succeed(recognised.value.text);
  return fail({ kind: 'unsupported', subject: path });
}
