/** `afterword export FILE|DIR… --bundle OUT.zip`: every document in one zip with an index, or nothing where a secret would leave. */
import { relative, resolve } from 'node:path';
import { type BundledDocument, writeBundle } from '../../../shared/export/bundle/write-bundle';
import type { Prepared } from '../../../shared/export/prepare';
import type { Language } from '../../../shared/kit/bilingual';
import { type Outcome, type Problem, succeed } from '../../../shared/kit/outcome';
import { documentFiles } from '../document-files';
import { type ExitCode, exitCodes, type Io } from '../io';
import { speaker } from '../say';
import { type DocumentSource, incidentsApart, readDocuments } from '../source';
import type { ExportFlags } from './flags';
import { type Format, type Order, stampOf } from './format';
import { readLender } from './lender';
import { prepareFile } from './prepare-file';
import { type FormatName, formats } from './registry';

interface BundleOptions extends ExportFlags {
  readonly to: FormatName;
  readonly bundle: string;
  readonly lang?: Language;
  readonly force?: boolean;
}

export async function exportBundle(
  paths: readonly string[],
  options: BundleOptions,
  io: Io,
): Promise<ExitCode> {
  const { say, problem } = speaker(io.language);
  const refuse = (found: Problem): ExitCode => {
    const hint = found.kind === 'exists' ? ` ${say('export.forceHint')}` : '';
    io.stderr(`afterword: ${problem(found)}${hint}\n`);
    return exitCodes.impossible;
  };
  const sources = await readAll(await documentFiles(paths, io), io);
  if (!sources.ok) return refuse(sources.problem);
  const reference = await readLender(options.reference, io);
  if (!reference.ok) return refuse(reference.problem);
  const ready = await prepareAll(sources.value, options, io);
  if (!Array.isArray(ready)) return ready;
  const bytes = await pack(ready, options, { io, reference: reference.value });
  const target = resolve(io.cwd, options.bundle);
  const written = await io.files.write(target, bytes, { overwrite: options.force ?? false });
  if (!written.ok) return refuse(written.problem);
  const path = relative(io.cwd, target) || target;
  io.stderr(`${say('export.bundled', { path, count: ready.length })}\n`);
  return exitCodes.clean;
}

async function readAll(files: readonly string[], io: Io): Promise<Outcome<readonly DocumentSource[]>> {
  const sources: DocumentSource[] = [];
  for (const file of files) {
    const read = await readDocuments(file, io);
    if (!read.ok) return read;
    sources.push(...read.value.flatMap(incidentsApart));
  }
  return succeed(sources);
}

async function pack(
  ready: readonly Ready[],
  options: BundleOptions,
  { io, reference }: { readonly io: Io; readonly reference: Order['reference'] },
): Promise<Uint8Array> {
  const format: Format = formats[options.to];
  const language = options.lang ?? ready[0]?.language ?? io.language;
  const documents: BundledDocument[] = [];
  for (const [index, { source, prepared, language: own }] of ready.entries()) {
    const folder = `pictures-${index + 1}`;
    const { bytes, beside = new Map() } = await format.write({
      prepared,
      assets: source.assets,
      language: own,
      flags: options,
      stamp: stampOf(source.retrospective, options),
      reference,
      folder,
    });
    const { title, metadata } = prepared.compose();
    const inFolder = [...beside].map(([name, content]) => [`${folder}/${name}`, content] as const);
    documents.push({ title, told: metadata, bytes, beside: new Map(inFolder) });
  }
  return writeBundle(documents, { extension: format.extension.slice(1), language });
}

interface Ready {
  readonly source: DocumentSource;
  readonly prepared: Prepared;
  readonly language: Language;
}

/** All of them are looked through, so that one run tells every secret; nothing is written before. */
async function prepareAll(
  sources: readonly DocumentSource[],
  options: BundleOptions,
  io: Io,
): Promise<Ready[] | ExitCode> {
  const titles = Object.fromEntries(sources.map(({ retrospective: { id, title } }) => [id, title] as const));
  const ready: Ready[] = [];
  let held: ExitCode | null = null;
  for (const source of sources) {
    const language = options.lang ?? source.retrospective.language;
    const prepared = await prepareFile(source.retrospective, options, language, io, titles);
    if (typeof prepared === 'number') held = prepared;
    else ready.push({ source, prepared, language });
  }
  return held ?? ready;
}
