/** The questions a document asks in a step: the built-in ones as it hides or rewords them, and its own. */
import type { Language } from '../kit/bilingual';
import type { Id } from '../kit/ids';
import type { AddedQuestion, QuestionSettings, Retrospective } from '../retrospective/retrospective';
import type { SeverityLevel } from '../retrospective/severity';
import type { StepId } from '../retrospective/step-id';
import { steps } from './registry';

/** A question as it is shown. Own words stand as they were typed, whatever the language of the app. */
export interface AskedQuestion {
  readonly id: Id;
  readonly text: string;
  readonly origin: 'built-in' | 'reworded' | 'own';
  /** The levels of severity it is for; empty: all. */
  readonly onlyAt: readonly SeverityLevel[];
  /** Whether the document is of such a level. */
  readonly isAsked: boolean;
}

/** Built-in questions in their order, without the hidden ones, and behind them the document's own. */
export function listedQuestions(
  { questions, severity }: Retrospective,
  step: StepId,
  language: Language,
): readonly AskedQuestion[] {
  const { hidden, added } = questions;
  const builtIn = steps.find(({ id }) => id === step)?.questions ?? [];
  const shown = builtIn.filter(({ id }) => !hidden.includes(id));
  const own = added.filter((question) => question.step === step);
  return [
    ...shown.map(({ id, text }) => ask(id, text[language], questions, severity)),
    ...own.map((question) => askOwn(question, severity)),
  ];
}

/** Those of them the document is grave enough for. */
export const questionsOf = (
  retrospective: Retrospective,
  step: StepId,
  language: Language,
): readonly AskedQuestion[] =>
  listedQuestions(retrospective, step, language).filter(({ isAsked }) => isAsked);

function ask(
  id: Id,
  text: string,
  { reworded, limited }: QuestionSettings,
  severity: SeverityLevel | null,
): AskedQuestion {
  const wording = ownValue(reworded, id);
  const onlyAt = ownValue(limited, id) ?? [];
  return {
    id,
    text: wording ?? text,
    origin: wording === undefined ? 'built-in' : 'reworded',
    onlyAt,
    isAsked: isAskedAt(severity, onlyAt),
  };
}

const ownValue = <Value>(record: Readonly<Record<Id, Value>>, id: Id): Value | undefined =>
  Object.hasOwn(record, id) ? record[id] : undefined;

const askOwn = ({ id, text, onlyAt }: AddedQuestion, severity: SeverityLevel | null): AskedQuestion => ({
  id,
  text,
  origin: 'own',
  onlyAt,
  isAsked: isAskedAt(severity, onlyAt),
});

const isAskedAt = (severity: SeverityLevel | null, onlyAt: readonly SeverityLevel[]): boolean =>
  onlyAt.length === 0 || (severity !== null && onlyAt.includes(severity));
