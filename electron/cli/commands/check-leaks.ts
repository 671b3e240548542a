/** `afterword check-leaks FILE…`: secrets, personal data and names in files, before somebody shares them. */
import { resolve } from 'node:path';
import { Argument, Command, Option } from 'commander';
import { namesInProse } from '../../../shared/intake/people/names-in-prose';
import type { Outcome } from '../../../shared/kit/outcome';
import { leakFinder, nothingKnown } from '../../../shared/privacy/leak';
import { checkLeaks, type Leak } from '../../../shared/privacy/leak-check';
import type { NamedPerson } from '../../../shared/privacy/name-mask';
import { secondLook } from '../../../shared/privacy/second-look';
import { type ExitCode, exitCodes, type Io } from '../io';
import { readPeople } from '../leaks/names';
import { leakLine, shown } from '../leaks/show-leak';
import { textsOf } from '../leaks/texts-of';
import { speaker } from '../say';
import { stdinName } from '../source';
import type { BuildCommand } from './command';

const failLevels = ['secret', 'warning'] as const;

interface LeakOptions {
  readonly names?: string;
  readonly format: 'text' | 'json';
  readonly failOn: (typeof failLevels)[number];
  readonly hosts?: boolean;
}

export const checkLeaksCommand: BuildCommand = (io, finish, say) =>
  new Command('check-leaks')
    .description(say('leaks.about'))
    .addArgument(new Argument('<file...>', say('leaks.file')))
    .addOption(new Option('--names <file>', say('leaks.names')))
    .addOption(new Option('--hosts', say('leaks.hosts')))
    .addOption(new Option('--format <format>', say('format')).choices(['text', 'json']).default('text'))
    .addOption(new Option('--fail-on <level>', say('leaks.failOn')).choices(failLevels).default('warning'))
    .action(async (paths: readonly string[], options: LeakOptions) =>
      finish(await check(paths, options, io)),
    );

interface Checked {
  readonly file: string;
  readonly leaks: readonly Leak[];
}

async function check(paths: readonly string[], options: LeakOptions, io: Io): Promise<ExitCode> {
  const { say, problem } = speaker(io.language);
  const people = await readPeople(options.names, io);
  if (typeof people === 'number') return people;
  const checked: Checked[] = [];
  for (const path of paths) {
    const found = await checkFile(path, people, options, io);
    if (found.ok) checked.push({ file: path, leaks: found.value });
    else io.stderr(`afterword: ${problem(found.problem)}\n`);
  }
  const leaks = checked.flatMap((one) => one.leaks);
  const secrets = leaks.filter(({ blocks }) => blocks).length;
  io.stdout(options.format === 'json' ? asJson(checked) : asText(checked));
  if (options.format === 'text')
    io.stderr(`${say('leaks.summary', { secrets, warnings: leaks.length - secrets })}\n`);
  if (checked.length < paths.length) return exitCodes.impossible;
  const failing = options.failOn === 'secret' ? secrets : leaks.length;
  return failing > 0 ? exitCodes.diagnostics : exitCodes.clean;
}

async function checkFile(
  path: string,
  people: readonly NamedPerson[],
  options: LeakOptions,
  io: Io,
): Promise<Outcome<readonly Leak[]>> {
  const bytes = path === stdinName ? await io.stdin() : await io.files.read(resolve(io.cwd, path));
  if (!bytes.ok) return bytes;
  const texts = textsOf(path, bytes.value);
  if (!texts.ok) return texts;
  const named = [{ place: 'file name', text: path.split(/[\\/]/).at(-1) ?? '' }, ...texts.value];
  const second = await secondLook(named.map(({ text }) => text));
  if (second === null) io.stderr(`${speaker(io.language).say('leaks.noSecondLook')}\n`);
  const known = { people, hosts: options.hosts ?? false, secrets: second ?? [], suspects: namesInProse };
  return { ok: true, value: checkLeaks(named, leakFinder({ ...nothingKnown, ...known })) };
}

const asText = (checked: readonly Checked[]): string =>
  checked.flatMap(({ file, leaks }) => leaks.map((leak) => leakLine(file, leak))).join('');

const asJson = (checked: readonly Checked[]): string =>
  `${JSON.stringify(
    checked.map(({ file, leaks }) => ({
      file,
      leaks: leaks.map((leak) => ({
        level: leak.blocks ? 'error' : 'warning',
        kind: leak.kind,
        text: shown(leak),
        count: leak.count,
        places: leak.places,
      })),
    })),
    null,
    2,
  )}\n`;
