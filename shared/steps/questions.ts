/** The questions a document asks in a step: the built-in ones as it hides or rewords them, and its own. */
import type { Language } from '../kit/bilingual';
import type { Id } from '../kit/ids';
import type { AddedQuestion, Retrospective } from '../retrospective/retrospective';
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
  const { hidden, reworded, added } = questions;
  const builtIn = steps.find(({ id }) => id === step)?.questions ?? [];
  const shown = builtIn.filter(({ id }) => !hidden.includes(id));
  const own = added.filter((question) => question.step === step);
  return [
    ...shown.map(({ id, text }) => ask(id, text[language], reworded)),
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

function ask(id: Id, text: string, reworded: Readonly<Record<Id, string>>): AskedQuestion {
  const wording = Object.hasOwn(reworded, id) ? reworded[id] : undefined;
  const always = { onlyAt: [], isAsked: true };
  return wording === undefined
    ? { id, text, origin: 'built-in', ...always }
    : { id, text: wording, origin: 'reworded', ...always };
}

const askOwn = ({ id, text, onlyAt }: AddedQuestion, severity: SeverityLevel | null): AskedQuestion => ({
  id,
  text,
  origin: 'own',
  onlyAt,
  isAsked: onlyAt.length === 0 || (severity !== null && onlyAt.includes(severity)),
});
