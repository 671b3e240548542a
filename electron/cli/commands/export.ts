/** `afterword export FILE…`: the finished document in a format of others. */
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { Argument, Command, Option } from 'commander';
import type { Language } from '../../../shared/kit/bilingual';
import type { Outcome } from '../../../shared/kit/outcome';
import { exportBundle } from '../export/bundle';
import { type ExportFlags, flagOptions } from '../export/flags';
import { type Format, stampOf, type Written } from '../export/format';
import { readLender } from '../export/lender';
import { prepareFile } from '../export/prepare-file';
import { type FormatName, formats } from '../export/registry';
import { type ExitCode, exitCodes, type Io } from '../io';
import { speaker } from '../say';
import { readDocument, stdinName } from '../source';
import type { BuildCommand } from './command';

interface ExportOptions extends ExportFlags {
  readonly to: FormatName;
  readonly output?: string;
  readonly bundle?: string;
  readonly lang?: Language;
  readonly force?: boolean;
}

export const exportCommand: BuildCommand = (io, finish, say) => {
  const command = new Command('export')
    .description(say('export.about'))
    .addArgument(new Argument('<file...>', say('file')))
    .addOption(
      new Option('--to <format>', say('export.to')).choices(Object.keys(formats)).makeOptionMandatory(),
    )
    .addOption(new Option('-o, --output <out>', say('export.output')))
    .addOption(new Option('--bundle <zip>', say('export.bundle')).conflicts('output'))
    .addOption(new Option('--lang <language>', say('export.lang')).choices(['en', 'zh']))
    .addOption(new Option('--force', say('export.force')));
  for (const option of flagOptions(say)) command.addOption(option);
  return command.action(async (paths: readonly string[], options: ExportOptions) =>
    finish(await exportFiles(paths, options, io)),
  );
};

async function exportFiles(paths: readonly string[], options: ExportOptions, io: Io): Promise<ExitCode> {
  const [only] = paths;
  if (options.bundle !== undefined) return exportBundle(paths, { ...options, bundle: options.bundle }, io);
  if (only !== undefined && paths.length === 1) return exportFile(only, options, io);
  io.stderr(`afterword: ${speaker(io.language).say('export.oneOnly')}\n`);
  return exitCodes.impossible;
}

async function exportFile(path: string, options: ExportOptions, io: Io): Promise<ExitCode> {
  const { say, problem } = speaker(io.language);
  const source = await readDocument(path, io);
  if (!source.ok) {
    io.stderr(`afterword: ${problem(source.problem)}\n`);
    return exitCodes.impossible;
  }
  const language = options.lang ?? source.value.retrospective.language;
  const prepared = await prepareFile(source.value.retrospective, options, language, io);
  if (typeof prepared === 'number') return prepared;
  const reference = await readLender(options.reference, io);
  if (!reference.ok) {
    io.stderr(`afterword: ${problem(reference.problem)}\n`);
    return exitCodes.impossible;
  }
  const format: Format = formats[options.to];
  const output = options.output ?? besideInput(path, format.extension);
  const isStream = output === stdinName;
  const { bytes, beside = new Map() } = await format.write({
    prepared,
    assets: source.value.assets,
    language,
    flags: options,
    stamp: stampOf(source.value.retrospective, options),
    reference: reference.value,
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
