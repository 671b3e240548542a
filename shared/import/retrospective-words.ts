/** Every word an imported retrospective holds, for the count of what was kept. */

import { handlingLabels } from '../manuscript/labels';
import { wordsOf } from '../prose/words';
import type { Result } from '../retrospective/results';
import type { Retrospective } from '../retrospective/retrospective';
import { pageIds } from '../retrospective/step-id';
import { actionTexts } from './action-items';
import { labelsOf } from './event-rows';
import { eventTexts } from './events';
import { goalTexts, resultTexts } from './goal-results';
import { itemTexts } from './item-texts';
import { participantTexts } from './participants';
import { proseWords } from './prose-words';

/** The words of titles, prose and of the structures an import fills. */
export const retrospectiveWords = (retrospective: Retrospective): readonly string[] => [
  ...wordsOf(retrospective.title),
  ...retrospective.formerTitles.flatMap(wordsOf),
  ...pageIds.flatMap((page) => proseWords(retrospective.prose[page])),
  ...retrospective.events.flatMap(eventTexts).flatMap(wordsOf),
  ...retrospective.actionItems.flatMap(actionTexts).flatMap(wordsOf),
  ...retrospective.goals.flatMap(goalTexts).flatMap(wordsOf),
  ...retrospective.results.flatMap(answeredTexts(retrospective)).flatMap(wordsOf),
  ...retrospective.participants.flatMap(participantTexts).flatMap(wordsOf),
  ...itemTexts(retrospective).flatMap(wordsOf),
];

/** A result names its goal again, as every table of results does: what a document told twice is kept twice. */
const answeredTexts =
  ({ goals, handlingTargets }: Retrospective) =>
  (result: Result): readonly string[] => {
    const goal = goals.find(({ id }) => id === result.goal);
    const target = handlingTargets.find(({ id }) => id === result.goal);
    return [
      ...resultTexts(result),
      ...(goal ? goalTexts(goal) : []),
      ...(target ? [target.text, ...labelsOf(handlingLabels[target.kind])] : []),
    ];
  };
