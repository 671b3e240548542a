/** `afterword status FILE`: what each step still lacks, and where the document contradicts itself. */
import { Argument, Command, Option } from 'commander';
import { diagnosticsOf } from '../../../shared/consistency/registry';
import { progressOf } from '../../../shared/steps/progress';
import { type ExitCode, exitCodes, type Io } from '../io';
import { speaker } from '../say';
import { readDocument } from '../source';
import { statusJson, statusText } from '../status/format-status';
import { lineFinder } from '../status/source-line';
import type { BuildCommand } from './command';

interface StatusOptions {
  readonly format: 'text' | 'json';
}

export const statusCommand: BuildCommand = (io, finish, say) =>
  new Command('status')
    .description(say('status.about'))
    .addArgument(new Argument('<file>', say('file')))
    .addOption(new Option('--format <format>', say('format')).choices(['text', 'json']).default('text'))
    .action(async (path: string, options: StatusOptions) => finish(await status(path, options, io)));

async function status(path: string, { format }: StatusOptions, io: Io): Promise<ExitCode> {
  const { problem } = speaker(io.language);
  const read = await readDocument(path, io);
  if (!read.ok) {
    io.stderr(`afterword: ${problem(read.problem)}\n`);
    return exitCodes.impossible;
  }
  const { retrospective, source } = read.value;
  const progress = progressOf(retrospective);
  const found = diagnosticsOf(retrospective, { asWritten: source !== null });
  const lineOf = source ? lineFinder(source, retrospective) : () => null;
  const diagnostics = found.map((diagnostic) => ({ ...diagnostic, line: lineOf(diagnostic) }));
  const print = format === 'json' ? statusJson : statusText;
  io.stdout(print({ path, progress, diagnostics, language: retrospective.language }));
  const isClean = diagnostics.length === 0 && progress.every(({ missing }) => missing.length === 0);
  return isClean ? exitCodes.clean : exitCodes.diagnostics;
}
