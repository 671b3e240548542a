/** `afterword export FILE`: the finished document in a format of others. */
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { Argument, Command, Option } from 'commander';
import { usedAssets } from '../../../shared/archive/used-assets';
import { exportMarkdown } from '../../../shared/export/markdown/export-markdown';
import type { Language } from '../../../shared/kit/bilingual';
import { composeManuscript } from '../../../shared/manuscript/compose';
import { type ExitCode, exitCodes, type Io } from '../io';
import { speaker } from '../say';
import { type DocumentSource, readDocument, stdinName } from '../source';
import type { BuildCommand } from './command';

interface Format {
  readonly extension: string;
  readonly write: (source: DocumentSource, language: Language) => Promise<Uint8Array> | Uint8Array;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const formats = {
  docx: {
    extension: '.docx',
    write: async ({ retrospective, assets }, language) => {
      // The one heavy library is loaded when it is wanted: every other command starts without it.
      const { exportDocx } = await import('../../../shared/export/docx/export-docx');
      const manuscript = composeManuscript(retrospective, { language });
      const used = usedAssets(retrospective, assets);
      return exportDocx(manuscript, { assets: new Map(used.map(({ hash, bytes }) => [hash, bytes])) });
    },
  },
  markdown: {
    extension: '.md',
    write: ({ retrospective }, language) =>
      encode(exportMarkdown(composeManuscript(retrospective, { language }))),
  },
  json: {
    extension: '.json',
    write: ({ retrospective }) => encode(`${JSON.stringify(retrospective, null, 2)}\n`),
  },
} as const satisfies Record<string, Format>;

interface ExportOptions {
  readonly to: keyof typeof formats;
  readonly output?: string;
  readonly lang?: Language;
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
  const bytes = await format.write(source.value, options.lang ?? source.value.retrospective.language);
  const output = options.output ?? besideInput(path, format.extension);
  if (output === stdinName) {
    io.stdout(bytes);
    return exitCodes.clean;
  }
  const target = resolve(io.cwd, output);
  const written = await io.files.write(target, bytes, { overwrite: options.force ?? false });
  if (written.ok) io.stderr(`${say('wrote', { path: relative(io.cwd, target) || target })}\n`);
  else {
    const hint = written.problem.kind === 'exists' ? ` ${say('export.forceHint')}` : '';
    io.stderr(`afterword: ${problem(written.problem)}${hint}\n`);
  }
  return written.ok ? exitCodes.clean : exitCodes.impossible;
}

/** Standard input has no place beside it: it goes to standard output. */
const besideInput = (path: string, extension: string): string =>
  path === stdinName ? stdinName : join(dirname(path), basename(path, extname(path)) + extension);
