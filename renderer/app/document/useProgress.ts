/** How far the steps are, the same object for as long as no answer changes: most keys change none. */
import { useMemo, useRef } from 'react';
import { isEqual } from '../../../shared/retrospective/equal';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { progressOf } from '../../../shared/steps/progress';
import type { StepProgress } from '../../../shared/steps/step';

export function useProgress(settled: Retrospective): readonly StepProgress[] {
  const kept = useRef<readonly StepProgress[]>([]);
  return useMemo(() => {
    const progress = progressOf(settled);
    if (!isEqual(kept.current, progress)) kept.current = progress;
    return kept.current;
  }, [settled]);
}
