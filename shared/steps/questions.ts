/** The questions a document asks in a step: the built-in ones as it hides or rewords them, and its own. */
import type { Language } from '../kit/bilingual';
import type { Id } from '../kit/ids';
import type { Retrospective } from '../retrospective/retrospective';
import type { StepId } from '../retrospective/step-id';
import { steps } from './registry';

/** A question as it is shown. Own words stand as they were typed, whatever the language of the app. */
export interface AskedQuestion {
  readonly id: Id;
  readonly text: string;
  readonly origin: 'built-in' | 'reworded' | 'own';
}

/** Built-in questions in their order, without the hidden ones, and behind them the document's own. */
export function questionsOf(
  { questions }: Retrospective,
  step: StepId,
  language: Language,
): readonly AskedQuestion[] {
  const { hidden, reworded, added } = questions;
  const builtIn = steps.find(({ id }) => id === step)?.questions ?? [];
  const shown = builtIn.filter(({ id }) => !hidden.includes(id));
  const own = added.filter((question) => question.step === step);
  return [
    ...shown.map(({ id, text }) => ask(id, text[language], reworded)),
    ...own.map(({ id, text }) => ({ id, text, origin: 'own' as const })),
  ];
}

function ask(id: Id, text: string, reworded: Readonly<Record<Id, string>>): AskedQuestion {
  const wording = Object.hasOwn(reworded, id) ? reworded[id] : undefined;
  return wording === undefined ? { id, text, origin: 'built-in' } : { id, text: wording, origin: 'reworded' };
}
