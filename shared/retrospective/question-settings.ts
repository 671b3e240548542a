/** How a document makes the questions its own: hide, reword, add, take back. */
import type { Id } from '../kit/ids';
import type { QuestionSettings } from './retrospective';
import type { SeverityLevel } from './severity';
import type { StepId } from './step-id';

export const hideQuestion = (settings: QuestionSettings, id: Id): QuestionSettings => ({
  ...settings,
  hidden: [...settings.hidden.filter((other) => other !== id), id],
});

/** Shows the given hidden questions again. */
export const showQuestions = (settings: QuestionSettings, ids: readonly Id[]): QuestionSettings => ({
  ...settings,
  hidden: settings.hidden.filter((id) => !ids.includes(id)),
});

/** Gives a question the document's own words, whether built in or added; no words bring the built-in ones back. */
export function rewordQuestion(settings: QuestionSettings, id: Id, text: string): QuestionSettings {
  if (settings.added.some((question) => question.id === id))
    return {
      ...settings,
      added: settings.added.map((question) => (question.id === id ? { ...question, text } : question)),
    };
  const { [id]: _, ...others } = settings.reworded;
  return { ...settings, reworded: text.trim() === '' ? others : { ...others, [id]: text } };
}

export const addQuestion = (settings: QuestionSettings, id: Id, step: StepId): QuestionSettings => ({
  ...settings,
  added: [...settings.added, { id, step, text: '', onlyAt: [] }],
});

/** Asks a question, whether built in or added, at these levels only; none of them: always. */
export function limitQuestion(
  settings: QuestionSettings,
  id: Id,
  onlyAt: readonly SeverityLevel[],
): QuestionSettings {
  if (settings.added.some((question) => question.id === id))
    return {
      ...settings,
      added: settings.added.map((question) => (question.id === id ? { ...question, onlyAt } : question)),
    };
  const { [id]: _, ...others } = settings.limited;
  return { ...settings, limited: onlyAt.length === 0 ? others : { ...others, [id]: onlyAt } };
}

/** Takes a question away that the document added itself. */
export const removeQuestion = (settings: QuestionSettings, id: Id): QuestionSettings => ({
  ...settings,
  added: settings.added.filter((question) => question.id !== id),
});
