/** On which page one goes on: the first step that is begun but not ready, else the first that has something. */
import { type PageId, stepIds } from '../../shared/retrospective/step-id';
import type { StepState } from '../../shared/steps/step';

export function pageInHand(progress: readonly StepState[]): PageId {
  const at = (wanted: StepState) => stepIds[progress.indexOf(wanted)];
  return at('in-progress') ?? at('ready') ?? 'goals';
}
