/** `afterword import FILE… -o DIR`: other people's documents to archives, with a count of what was kept. */
import { basename, join, relative, resolve } from 'node:path';
import { Argument, Command, Option } from 'commander';
import { archiveExtension } from '../../../shared/archive/archive';
import { writeArchive } from '../../../shared/archive/write-archive';
import { retrospectiveWords } from '../../../shared/import/retrospective-words';
import type { Outcome } from '../../../shared/kit/outcome';
import { type ExitCode, exitCodes, type Io } from '../io';
import { type Say, speaker } from '../say';
import { type DocumentSource, readDocument, stdinName } from '../source';
import type { BuildCommand } from './command';

interface ImportOptions {
  readonly output: string;
}

export const importCommand: BuildCommand = (io, finish, say) =>
  new Command('import')
    .description(say('import.about'))
    .addArgument(new Argument('<file...>', say('file')))
    .addOption(new Option('-o, --output <dir>', say('import.output')).makeOptionMandatory())
    .action(async (paths: readonly string[], options: ImportOptions) =>
      finish(await importFiles(paths, options, io)),
    );

async function importFiles(paths: readonly string[], { output }: ImportOptions, io: Io): Promise<ExitCode> {
  const { say, problem } = speaker(io.language);
  const folder = resolve(io.cwd, output);
  const made = await io.files.makeFolder(folder);
  if (!made.ok) {
    io.stderr(`afterword: ${problem(made.problem)}\n`);
    return exitCodes.impossible;
  }
  const taken = new Set<string>();
  let problems = 0;
  for (const path of paths) {
    const done = await importFile(path, join(folder, freeName(path, taken)), io, say);
    if (done.ok) io.stdout(`${done.value}\n`);
    else {
      problems += 1;
      io.stderr(`afterword: ${problem(done.problem)}\n`);
    }
  }
  return problems > 0 ? exitCodes.impossible : exitCodes.clean;
}

async function importFile(path: string, target: string, io: Io, say: Say): Promise<Outcome<string>> {
  const source = await readDocument(path, io);
  if (!source.ok) return source;
  const bytes = writeArchive(source.value.retrospective, source.value.assets);
  const written = await io.files.write(target, bytes, { overwrite: false });
  return written.ok
    ? { ok: true, value: lineFor(path, relative(io.cwd, target), source.value, say) }
    : written;
}

function lineFor(path: string, target: string, { retrospective, report }: DocumentSource, say: Say): string {
  const words = report ? null : retrospectiveWords(retrospective).length;
  return say('import.line', {
    path,
    target,
    wordsIn: report?.wordsIn ?? words ?? 0,
    wordsKept: report?.wordsKept ?? words ?? 0,
    count: report?.parts.filter(({ kind }) => kind !== 'unsorted').length ?? 0,
  });
}

/** Two inputs of one name do not get in each other's way. */
function freeName(path: string, taken: Set<string>): string {
  const base =
    path === stdinName
      ? 'stdin'
      : basename(path).replace(/(?:\.html)?(?:\.[\p{L}\p{N}]{1,9}){1,2}$/u, '') || basename(path);
  let name = base;
  for (let count = 2; taken.has(name); count += 1) name = `${base}-${count}`;
  taken.add(name);
  return `${name}.${archiveExtension}`;
}
