/** Says in a toast how something went; what the user called off needs no word. */
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outcome } from '../../shared/kit/outcome';
import { showToast } from '../ui/Toast';
import { problemText } from './problem-text';

export function useTellOutcome() {
  const { t } = useTranslation();
  return useCallback(
    (outcome: Outcome<string>): void => {
      if (outcome.ok) showToast(outcome.value);
      else if (outcome.problem.kind !== 'cancelled') showToast(problemText(t, outcome.problem));
    },
    [t],
  );
}
