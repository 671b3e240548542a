/** The questions a document asks in a step: the built-in ones as it hides or rewords them, and its own. */
import type { Retrospective } from '../retrospective/retrospective';
import type { StepId } from '../retrospective/step-id';
import { steps } from './registry';
import type { Question } from './step';

/** Built-in questions first, own ones behind them. Own wording stands in both languages as it was typed. */
export function questionsOf({ questions }: Retrospective, step: StepId): readonly Question[] {
  const builtIn = steps.find(({ id }) => id === step)?.questions ?? [];
  const shown = builtIn.filter(({ id }) => !questions.hidden.includes(id));
  const own = questions.added.filter((question) => question.step === step);
  return [
    ...shown.map((question) => reworded(question, questions.reworded)),
    ...own.map(({ id, text }) => ({ id, text: { en: text, zh: text } })),
  ];
}

function reworded(question: Question, wordings: Readonly<Record<string, string>>): Question {
  const wording = Object.hasOwn(wordings, question.id) ? wordings[question.id] : undefined;
  return wording === undefined ? question : { ...question, text: { en: wording, zh: wording } };
}
