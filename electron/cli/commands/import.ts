/** `afterword import FILE|DIR… -o DIR`: other people's documents to archives, with a count of what was kept. */
import { basename, join, relative, resolve } from 'node:path';
import { Argument, Command, Option } from 'commander';
import { archiveExtension } from '../../../shared/archive/archive';
import { writeArchive } from '../../../shared/archive/write-archive';
import { retrospectiveWords } from '../../../shared/import/retrospective-words';
import type { Outcome } from '../../../shared/kit/outcome';
import { documentFiles } from '../document-files';
import { type ExitCode, exitCodes, type Io } from '../io';
import { type Say, speaker } from '../say';
import { type DocumentSource, incidentsApart, readDocuments, stdinName } from '../source';
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
  const files = await documentFiles(paths, io);
  const desk: Desk = { io, say, folder, taken: new Set() };
  const done: DocumentSource[] = [];
  let problems = 0;
  for (const path of files) {
    const imported = await importFile(path, desk);
    if (imported.ok) done.push(...imported.value);
    else {
      problems += 1;
      io.stderr(`afterword: ${problem(imported.problem)}\n`);
    }
  }
  if (files.length > 1) io.stderr(`${summaryOf(done, files.length - problems, files.length, say)}\n`);
  return problems > 0 ? exitCodes.impossible : exitCodes.clean;
}

interface Desk {
  readonly io: Io;
  readonly say: Say;
  readonly folder: string;
  /** Names of files that are written already. */
  readonly taken: Set<string>;
}

/** One archive, or one for each document in the file and each incident it tells of. */
async function importFile(
  path: string,
  { io, say, folder, taken }: Desk,
): Promise<Outcome<DocumentSource[]>> {
  const read = await readDocuments(path, io);
  if (!read.ok) return read;
  const done: DocumentSource[] = [];
  for (const one of read.value.flatMap(incidentsApart)) {
    const target = join(folder, freeName(path, taken));
    const bytes = writeArchive(one.retrospective, one.assets);
    const written = await io.files.write(target, bytes, { overwrite: false });
    if (!written.ok) return written;
    io.stdout(`${lineFor(path, relative(io.cwd, target), one, { io, say })}\n`);
    done.push(one);
  }
  return { ok: true, value: done };
}

interface Tally {
  readonly wordsIn: number;
  readonly wordsKept: number;
}

function tallyOf({ retrospective, report }: DocumentSource): Tally {
  if (report) return report;
  const words = retrospectiveWords(retrospective).length;
  return { wordsIn: words, wordsKept: words };
}

function lineFor(
  path: string,
  target: string,
  source: DocumentSource,
  { io, say }: Pick<Desk, 'io' | 'say'>,
): string {
  const count = source.report?.parts.filter(({ kind }) => kind !== 'unsorted').length ?? 0;
  const { picturesLeftOut = 0, deletions = 0 } = source.report ?? {};
  return [
    say('import.line', { path, target, ...tallyOf(source), count }),
    ...(picturesLeftOut > 0 ? [say('import.pictures', { count: picturesLeftOut })] : []),
    ...(deletions > 0 ? [say('import.deletions', { count: deletions })] : []),
  ].join(io.language === 'zh' ? '，' : ', ');
}

function summaryOf(done: readonly DocumentSource[], read: number, files: number, say: Say): string {
  const tallies = done.map(tallyOf);
  const sum = (count: (tally: Tally) => number) => tallies.reduce((total, tally) => total + count(tally), 0);
  const words = { wordsIn: sum(({ wordsIn }) => wordsIn), wordsKept: sum(({ wordsKept }) => wordsKept) };
  return say('import.all', { read, files, count: done.length, ...words });
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
