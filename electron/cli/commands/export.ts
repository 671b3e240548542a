/** `afterword export FILE`: the finished document in a format of others. */
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { Argument, Command, Option } from 'commander';
import { usedAssets } from '../../../shared/archive/used-assets';
import {
  type PictureFile,
  pictureFiles,
  shownFrom,
  textsByAddress,
} from '../../../shared/diagrams/picture-files';
import { exportMarkdown } from '../../../shared/export/markdown/export-markdown';
import type { Language } from '../../../shared/kit/bilingual';
import type { Outcome } from '../../../shared/kit/outcome';
import { composeManuscript } from '../../../shared/manuscript/compose';
import { type ExitCode, exitCodes, type Io } from '../io';
import { speaker } from '../say';
import { type DocumentSource, readDocument, stdinName } from '../source';
import type { BuildCommand } from './command';

interface Format {
  readonly extension: string;
  readonly write: (order: Order) => Promise<Written> | Written;
}

interface Order {
  readonly source: DocumentSource;
  readonly language: Language;
  /** The timeline lists only the starred events. */
  readonly keyEventsOnly: boolean;
  /** Where files beside the document may go, by its own place; null where there is no place. */
  readonly folder: string | null;
}

interface Written {
  readonly bytes: Uint8Array;
  /** Files that lie in the folder beside it, by name. */
  readonly beside?: ReadonlyMap<string, Uint8Array>;
}

const bytesOf = (files: readonly PictureFile[]): ReadonlyMap<string, Uint8Array> =>
  new Map(files.map(({ name, svg }) => [name, encode(svg)]));

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const formats = {
  docx: {
    extension: '.docx',
    write: async ({ source, language, keyEventsOnly }) => {
      const { retrospective } = source;
      // The one heavy library is loaded when it is wanted: every other command starts without it.
      const { exportDocx } = await import('../../../shared/export/docx/export-docx');
      const files = pictureFiles(retrospective, language);
      const manuscript = composeManuscript(retrospective, {
        language,
        keyEventsOnly,
        pictures: shownFrom(files, 'pictures'),
      });
      const images = usedAssets(retrospective, source.assets).map(
        ({ hash, bytes }) => [hash, bytes] as const,
      );
      const metafiles = files.map(({ name, emf }) => [`${name}.emf`, emf()] as const);
      const assets = new Map([...images, ...bytesOf(files), ...metafiles]);
      return { bytes: await exportDocx(manuscript, { assets }) };
    },
  },
  markdown: {
    extension: '.md',
    write: ({ source: { retrospective }, language, keyEventsOnly, folder }) => {
      const files = pictureFiles(retrospective, language);
      const from = folder ?? 'pictures';
      const manuscript = composeManuscript(retrospective, {
        language,
        keyEventsOnly,
        pictures: shownFrom(files, from),
      });
      if (folder !== null) return { bytes: encode(exportMarkdown(manuscript)), beside: bytesOf(files) };
      return { bytes: encode(exportMarkdown(manuscript, { inside: textsByAddress(files, from) })) };
    },
  },
  json: {
    extension: '.json',
    write: ({ source: { retrospective } }) => ({
      bytes: encode(`${JSON.stringify(retrospective, null, 2)}\n`),
    }),
  },
} as const satisfies Record<string, Format>;

interface ExportOptions {
  readonly to: keyof typeof formats;
  readonly output?: string;
  readonly lang?: Language;
  readonly keyEvents?: boolean;
  readonly force?: boolean;
}

export const exportCommand: BuildCommand = (io, finish, say) =>
  new Command('export')
    .description(say('export.about'))
    .addArgument(new Argument('<file>', say('file')))
    .addOption(
      new Option('--to <format>', say('export.to')).choices(Object.keys(formats)).makeOptionMandatory(),
    )
    .addOption(new Option('-o, --output <out>', say('export.output')))
    .addOption(new Option('--lang <language>', say('export.lang')).choices(['en', 'zh']))
    .addOption(new Option('--key-events', say('export.keyEvents')))
    .addOption(new Option('--force', say('export.force')))
    .action(async (path: string, options: ExportOptions) => finish(await exportFile(path, options, io)));

async function exportFile(path: string, options: ExportOptions, io: Io): Promise<ExitCode> {
  const { say, problem } = speaker(io.language);
  const source = await readDocument(path, io);
  if (!source.ok) {
    io.stderr(`afterword: ${problem(source.problem)}\n`);
    return exitCodes.impossible;
  }
  const format: Format = formats[options.to];
  const output = options.output ?? besideInput(path, format.extension);
  const isStream = output === stdinName;
  const { bytes, beside = new Map() } = await format.write({
    source: source.value,
    language: options.lang ?? source.value.retrospective.language,
    keyEventsOnly: options.keyEvents ?? false,
    folder: isStream ? null : folderBeside(output),
  });
  if (isStream) {
    io.stdout(bytes);
    return exitCodes.clean;
  }
  const target = resolve(io.cwd, output);
  const overwrite = options.force ?? false;
  const written = await writeAll(io, target, bytes, beside, overwrite);
  if (written.ok) io.stderr(`${say('wrote', { path: relative(io.cwd, target) || target })}\n`);
  else {
    const hint = written.problem.kind === 'exists' ? ` ${say('export.forceHint')}` : '';
    io.stderr(`afterword: ${problem(written.problem)}${hint}\n`);
  }
  return written.ok ? exitCodes.clean : exitCodes.impossible;
}

/** "report.md" has its pictures in "report.pictures", without characters an address would have to escape. */
const folderBeside = (output: string): string =>
  `${basename(output, extname(output)).replace(/[^\p{L}\p{N}._-]+/gu, '-')}.pictures`;

/** The document first: where it may not be written, nothing is. */
async function writeAll(
  io: Io,
  target: string,
  bytes: Uint8Array,
  beside: NonNullable<Written['beside']>,
  overwrite: boolean,
): Promise<Outcome<unknown>> {
  const written = await io.files.write(target, bytes, { overwrite });
  if (!written.ok) return written;
  const folder = join(dirname(target), folderBeside(target));
  const made = beside.size > 0 ? await io.files.makeFolder(folder) : written;
  if (!made.ok) return made;
  for (const [name, content] of beside) {
    const picture = await io.files.write(join(folder, name), content, { overwrite: true });
    if (!picture.ok) return picture;
  }
  return written;
}

/** Standard input has no place beside it: it goes to standard output. */
const besideInput = (path: string, extension: string): string =>
  path === stdinName ? stdinName : join(dirname(path), basename(path, extname(path)) + extension);
