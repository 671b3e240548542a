/** A linter for as long as a part of the screen is there; should it break for good, that is said once. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showToast } from '../../ui/Toast';
import { useStable } from '../../ui/useStable';
import { createLintClient, type LintClient } from '../../workers/lint-client';

export function useLintClient(): LintClient {
  const { t } = useTranslation();
  const { sayStopped } = useStable({ sayStopped: () => showToast(t('suggestions.stopped')) });
  const [client] = useState(() => createLintClient(sayStopped));
  useEffect(() => () => client.stop(), [client]);
  return client;
}
