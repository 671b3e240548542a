/** `afterword timeline FILE`: a pasted chat or log as a timeline, with roles in place of names. */
import { basename, relative, resolve } from 'node:path';
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { writeArchive } from '../../../shared/archive/write-archive';
import { exportMarkdown } from '../../../shared/export/markdown/export-markdown';
import type { Intake, IntakeOptions } from '../../../shared/intake/intake';
import { intakeOf } from '../../../shared/intake/read-intake';
import { intakeFormats } from '../../../shared/intake/registry';
import { readRoles } from '../../../shared/intake/role-file';
import { searchAgain } from '../../../shared/intake/search-again';
import { retrospectiveFrom } from '../../../shared/intake/to-retrospective';
import { type Outcome, succeed } from '../../../shared/kit/outcome';
import { composeManuscript } from '../../../shared/manuscript/compose';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { isZone } from '../../../shared/time/zones';
import { type ExitCode, exitCodes, type Io } from '../io';
import { type Say, speaker } from '../say';
import { readPlainText, stdinName } from '../source';
import { timelineJson } from '../timeline/timeline-json';
import type { BuildCommand } from './command';

const targets = ['json', 'markdown', 'afterword'] as const;

interface TimelineOptions {
  readonly format: string;
  readonly date?: string;
  readonly zone?: string;
  readonly roles?: string;
  readonly to: (typeof targets)[number];
  readonly output?: string;
  readonly force?: boolean;
}

export const timelineCommand: BuildCommand = (io, finish, say) =>
  new Command('timeline')
    .description(say('timeline.about'))
    .addArgument(new Argument('<file>', say('timeline.file')))
    .addOption(
      new Option('--format <format>', say('timeline.format'))
        .choices(['auto', ...intakeFormats.map(({ id }) => id)])
        .default('auto'),
    )
    .addOption(new Option('--date <date>', say('timeline.date')).argParser(dateOf))
    .addOption(new Option('--zone <zone>', say('timeline.zone')).argParser(zoneOf))
    .addOption(new Option('--roles <roles>', say('timeline.roles')))
    .addOption(new Option('--to <format>', say('timeline.to')).choices(targets).default('json'))
    .addOption(new Option('-o, --output <out>', say('timeline.output')))
    .addOption(new Option('--force', say('export.force')))
    .action(async (path: string, options: TimelineOptions) => finish(await timeline(path, options, io)));

function dateOf(text: string): string {
  const isDate =
    /^\d{4}-\d\d-\d\d$/.test(text) &&
    new Date(text).toString() !== 'Invalid Date' &&
    new Date(text).toISOString().startsWith(text);
  if (!isDate) throw new InvalidArgumentError('YYYY-MM-DD');
  return text;
}

function zoneOf(text: string): string {
  if (!isZone(text)) throw new InvalidArgumentError('IANA, e.g. Asia/Shanghai');
  return text;
}

async function timeline(path: string, options: TimelineOptions, io: Io): Promise<ExitCode> {
  const { say, problem } = speaker(io.language);
  const read = await readAll(path, options, io);
  if (!read.ok) {
    io.stderr(`afterword: ${problem(read.problem)}\n`);
    return exitCodes.impossible;
  }
  const intake = await searchAgain(intakeOf(read.value.text, read.value.options));
  if (options.zone === undefined && intake.asks.includes('zone'))
    io.stderr(`${say('timeline.askZone', { zone: intake.zone })}\n`);
  if (intake.asks.includes('date'))
    io.stderr(`${say('timeline.askDate', { date: io.now().slice(0, 10) })}\n`);
  if (intake.asks.includes('day-order')) io.stderr(`${say('timeline.askOrder')}\n`);
  const bytes = encode(intake, path, options.to, io);
  return await put(bytes, options, io, say);
}

async function put(
  bytes: Uint8Array,
  { output, force }: TimelineOptions,
  io: Io,
  say: Say,
): Promise<ExitCode> {
  if (output === undefined || output === stdinName) {
    io.stdout(bytes);
    return exitCodes.clean;
  }
  const target = resolve(io.cwd, output);
  const written = await io.files.write(target, bytes, { overwrite: force ?? false });
  if (written.ok) io.stderr(`${say('wrote', { path: relative(io.cwd, target) || target })}\n`);
  else {
    const hint = written.problem.kind === 'exists' ? ` ${say('export.forceHint')}` : '';
    io.stderr(`afterword: ${speaker(io.language).problem(written.problem)}${hint}\n`);
  }
  return written.ok ? exitCodes.clean : exitCodes.impossible;
}

async function readAll(
  path: string,
  options: TimelineOptions,
  io: Io,
): Promise<Outcome<{ readonly text: string; readonly options: IntakeOptions }>> {
  const text = await readPlainText(path, io);
  if (!text.ok) return text;
  const roles =
    options.roles === undefined ? succeed(new Map<string, string>()) : await rolesIn(options.roles, io);
  if (!roles.ok) return roles;
  return succeed({
    text: text.value,
    options: {
      format: options.format === 'auto' ? null : options.format,
      zone: options.zone ?? null,
      localZone: io.zone,
      date: options.date ?? null,
      today: io.now().slice(0, 10),
      dayFirst: null,
      roles: roles.value,
      language: null,
    },
  });
}

async function rolesIn(path: string, io: Io): Promise<Outcome<ReadonlyMap<string, string>>> {
  const text = await readPlainText(path, io);
  return text.ok ? readRoles(text.value, path) : text;
}

function encode(intake: Intake, path: string, to: TimelineOptions['to'], io: Io): Uint8Array {
  if (to === 'json') return new TextEncoder().encode(timelineJson(intake));
  const retrospective = openedFrom(intake, path, io);
  if (to === 'afterword') return writeArchive(retrospective, []);
  return new TextEncoder().encode(
    exportMarkdown(composeManuscript(retrospective, { language: retrospective.language })),
  );
}

/** The file name may hold a name of somebody: the title is left to the writer. */
function openedFrom(intake: Intake, path: string, io: Io): Retrospective {
  const kept = new Set(intake.proposals.filter(({ key }) => key).map(({ id }) => id));
  const name = path === stdinName ? '' : basename(path).replace(/\.[\p{L}\p{N}]{1,9}$/u, '');
  const hidden = intake.people.some(({ name: own }) => name.toLowerCase().includes(own.toLowerCase()));
  return retrospectiveFrom(intake, { makeId: io.ids, now: io.now(), title: hidden ? '' : name, kept });
}
