/** What `status` prints, for people and for programs. */
import type { Diagnostic } from '../../../shared/consistency/diagnostic';
import { inGroups } from '../../../shared/consistency/in-groups';
import type { Bilingual, Language } from '../../../shared/kit/bilingual';
import { steps } from '../../../shared/steps/registry';
import type { StepProgress } from '../../../shared/steps/step';

interface Status {
  readonly path: string;
  readonly progress: readonly StepProgress[];
  readonly diagnostics: readonly (Diagnostic & { readonly line: number | null })[];
  /** Of the document. */
  readonly language: Language;
}

/** `diagnostics` is where contradictions inside the document are listed. */
export function statusJson({ progress, diagnostics, language }: Status): string {
  const lacking = progress.map(({ step, state, missing }) => ({
    step,
    state,
    missing: sentencesOf(missing, language),
  }));
  const found = diagnostics.map(({ check, step, says, expected, line, message }) => ({
    check,
    step,
    says,
    expected,
    line,
    message: message[language],
  }));
  return `${JSON.stringify({ steps: lacking, diagnostics: found }, null, 2)}\n`;
}

/** Checks that lack the same thing say so once. */
const sentencesOf = (missing: StepProgress['missing'], language: Language): readonly string[] => [
  ...new Set(missing.map(({ says }) => says[language])),
];

const marks = { empty: '○', 'in-progress': '◐', ready: '●' } as const;

/** What a diagnostic says in full, the sentence of a step need not say as a count. */
const toldBy: Readonly<Record<string, string>> = {
  'narrative-gaps': 'gap',
  'narrative-before': 'first-event',
  'evaluation-verdicts': 'verdict',
};

export function statusText(status: Status): string {
  const { progress, diagnostics, language } = status;
  const ofSteps = progress.map(({ step, state, met, total, missing }) => {
    const title = steps.find(({ id }) => id === step)?.title[language] ?? step;
    const own = diagnostics.filter((diagnostic) => diagnostic.step === step);
    const open = missing.filter(({ check }) => !own.some((one) => one.check === toldBy[check]));
    const lines = sentencesOf(open, language).map((sentence) => `    ${sentence}\n`);
    return `${marks[state]} ${title}  ${met}/${total}\n${lines.join('')}${linesOf(own, status)}`;
  });
  const others = diagnostics.filter(({ step }) => !progress.some((one) => one.step === step));
  return [...ofSteps, linesOf(others, status)].join('');
}

type Placed = Status['diagnostics'][number];

const linesOf = (diagnostics: readonly Placed[], status: Status): string =>
  inGroups(diagnostics)
    .map(({ members, sum }) => (sum === null ? lineOf(members[0], status) : sumOf(members, sum, status)))
    .join('');

/** One line for many, with all their places. */
function sumOf(members: readonly [Placed, ...Placed[]], sum: Bilingual, { path, language }: Status): string {
  const [first, ...more] = members.flatMap(({ line }) => line ?? []);
  const place = first === undefined ? '' : `${path}:${[first, ...more].join(',')}  `;
  return `    ${place}${members[0].check}  ${sum[language]}\n`;
}

function lineOf({ check, says, line, message }: Placed, { path, language }: Status) {
  const place = line === null ? '' : `${path}:${line}  `;
  const words = says.replace(/\s+/g, ' ');
  const quote = words === '' ? '' : language === 'zh' ? `“${words}”：` : `“${words}” — `;
  return `    ${place}${check}  ${quote}${message[language]}\n`;
}
