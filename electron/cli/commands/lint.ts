/** `afterword lint FILE…`: wording that gets in the way, with its place in the file. */
import { Argument, Command, Option } from 'commander';
import { learnedRules } from '../../../shared/lint/model/learned-rule';
import type { Pack } from '../../../shared/lint/pack/pack';
import { rulesWith } from '../../../shared/lint/pack/with-packs';
import { lintRules } from '../../../shared/lint/rules/registry';
import { type ExitCode, exitCodes, type Io } from '../io';
import { type Diagnosed, diagnose, type LanguageChoice } from '../lint/diagnose';
import { formatJson } from '../lint/format-json';
import { formatSarif } from '../lint/format-sarif';
import { formatText } from '../lint/format-text';
import { type FailOn, failLevels, reaches, summarise } from '../lint/summary';
import { packOption, readPacks } from '../packs';
import { speaker } from '../say';
import { readTextSource } from '../source';
import type { BuildCommand } from './command';

const formats = ['text', 'json', 'sarif'] as const;
type LintFormat = (typeof formats)[number];

interface LintOptions {
  readonly lang: LanguageChoice;
  readonly format: LintFormat;
  readonly failOn: FailOn;
  readonly pack: readonly string[];
  readonly learned: boolean;
}

export const lintCommand: BuildCommand = (io, finish, say) =>
  new Command('lint')
    .description(say('lint.about'))
    .addArgument(new Argument('<file...>', say('file')))
    .addOption(
      new Option('--lang <language>', say('lint.lang')).choices(['auto', 'en', 'zh']).default('auto'),
    )
    .addOption(new Option('--format <format>', say('format')).choices(formats).default('text'))
    .addOption(new Option('--fail-on <level>', say('lint.failOn')).choices(failLevels).default('warning'))
    .addOption(packOption(say))
    .addOption(new Option('--no-learned', say('lint.noLearned')))
    .action(async (paths: readonly string[], options: LintOptions) => finish(await lint(paths, options, io)));

async function lint(paths: readonly string[], options: LintOptions, io: Io): Promise<ExitCode> {
  const { say, problem } = speaker(io.language);
  const packs = await readPacks(options.pack, io);
  if (packs === null) return exitCodes.impossible;
  const diagnosed: Diagnosed[] = [];
  for (const path of paths) {
    const source = await readTextSource(path, io);
    if (source.ok)
      diagnosed.push(
        diagnose(path, source.value, { choice: options.lang, packs, learned: options.learned }, io.elapsed),
      );
    else io.stderr(`afterword: ${problem(source.problem)}\n`);
  }
  const files = diagnosed.map(({ report }) => report);
  const milliseconds = diagnosed.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const summary = summarise(files);
  io.stdout(print(options.format, files, milliseconds, packs));
  if (options.format === 'text')
    io.stderr(`${say('lint.files', { count: files.length })}${say('lint.summary', summary)}\n`);
  if (files.length < paths.length) return exitCodes.impossible;
  return reaches(summary, options.failOn) ? exitCodes.diagnostics : exitCodes.clean;
}

function print(
  format: LintFormat,
  files: Parameters<typeof formatText>[0],
  milliseconds: number,
  packs: readonly Pack[],
): string {
  if (format === 'json') return formatJson(files, milliseconds);
  return format === 'sarif'
    ? formatSarif(files, [...rulesWith(packs), ...learnedRules(lintRules)])
    : formatText(files);
}
