/** How far each step of a document is: computed from its checks, never stored. */
import { hasContent } from '../retrospective/content';
import type { Retrospective } from '../retrospective/retrospective';
import { steps } from './registry';
import type { Step, StepProgress, StepState } from './step';

/** The six steps in order. Empty: nothing written; ready: every check met. A guide, never a lock. */
export const progressOf = (retrospective: Retrospective): readonly StepProgress[] =>
  steps.map((step) => stepProgress(retrospective, step));

function stepProgress(retrospective: Retrospective, step: Step): StepProgress {
  const missing = step.checks.flatMap(({ id, label, missing }) => {
    const says = missing(retrospective);
    return says ? [{ check: id, label, says }] : [];
  });
  const total = step.checks.length;
  const state = stateOf(hasContent(retrospective, step.id), missing.length);
  return { step: step.id, state, met: total - missing.length, total, missing };
}

function stateOf(isWritten: boolean, lacking: number): StepState {
  if (!isWritten) return 'empty';
  return lacking === 0 ? 'ready' : 'in-progress';
}
