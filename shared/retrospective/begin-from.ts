/** A new document that begins where the last one ended: the team's agreements stay, what happened does not. */
import { createRetrospective } from './create';
import type { Retrospective } from './retrospective';

/** Goals, handling targets, ladder, people with roles, the role that answers for it, categories, questions and taught words of the other; no content. */
export const beginFrom = (last: Retrospective): Retrospective => ({
  ...createRetrospective(last),
  title: '',
  noun: last.noun,
  causesTitle: last.causesTitle,
  ladder: last.ladder,
  participants: last.participants.filter(({ role }) => role !== ''),
  // A role of the team; a name that came with a file is of that file.
  owner: last.participants.some(({ role }) => role === last.owner) ? last.owner : '',
  goals: last.goals,
  handlingTargets: last.handlingTargets,
  categories: last.categories,
  questions: last.questions,
  suggestions: { ignored: [], taught: last.suggestions.taught },
});
