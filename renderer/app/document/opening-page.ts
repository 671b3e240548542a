/** On which page a document opens. */
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { type PageId, stepIds } from '../../../shared/retrospective/step-id';
import { progressOf } from '../../../shared/steps/progress';
import type { StepState } from '../../../shared/steps/step';

/** Where one goes on: the first step that is begun but not ready, else the first that has something. */
export function pageInHand(progress: readonly StepState[]): PageId {
  const at = (wanted: StepState) => stepIds[progress.indexOf(wanted)];
  return at('in-progress') ?? at('ready') ?? 'goals';
}

/** Where a document that just came in opens: the page in hand, Unsorted where no step has anything. */
export function openingPage(retrospective: Retrospective): PageId {
  const states = progressOf(retrospective).map((progress) => progress.state);
  return states.every((state) => state === 'empty') ? 'unsorted' : pageInHand(states);
}
