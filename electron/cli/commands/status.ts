/** `afterword status FILE`: what each step still lacks. */
import { Argument, Command, Option } from 'commander';
import type { Language } from '../../../shared/kit/bilingual';
import { progressOf } from '../../../shared/steps/progress';
import { steps } from '../../../shared/steps/registry';
import type { StepProgress } from '../../../shared/steps/step';
import { type ExitCode, exitCodes, type Io } from '../io';
import { speaker } from '../say';
import { readDocument } from '../source';
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
  const source = await readDocument(path, io);
  if (!source.ok) {
    io.stderr(`afterword: ${problem(source.problem)}\n`);
    return exitCodes.impossible;
  }
  const { retrospective } = source.value;
  const progress = progressOf(retrospective);
  const { language } = retrospective;
  io.stdout(format === 'json' ? statusJson(progress, language) : statusText(progress, language));
  return progress.some(({ missing }) => missing.length > 0) ? exitCodes.diagnostics : exitCodes.clean;
}

/** `diagnostics` is where contradictions inside the document are listed. */
function statusJson(progress: readonly StepProgress[], language: Language): string {
  const lacking = progress.map(({ step, state, missing }) => ({
    step,
    state,
    missing: sentencesOf(missing, language),
  }));
  return `${JSON.stringify({ steps: lacking, diagnostics: [] }, null, 2)}\n`;
}

/** Checks that lack the same thing say so once. */
const sentencesOf = (missing: StepProgress['missing'], language: Language): readonly string[] => [
  ...new Set(missing.map(({ says }) => says[language])),
];

const marks = { empty: '○', 'in-progress': '◐', ready: '●' } as const;

function statusText(progress: readonly StepProgress[], language: Language): string {
  return progress
    .map(({ step, state, met, total, missing }) => {
      const title = steps.find(({ id }) => id === step)?.title[language] ?? step;
      const lines = sentencesOf(missing, language).map((sentence) => `    ${sentence}\n`);
      return `${marks[state]} ${title}  ${met}/${total}\n${lines.join('')}`;
    })
    .join('');
}
