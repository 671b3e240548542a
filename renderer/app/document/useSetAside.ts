/** Puts blocks at the end of what is still to be sorted, and offers to go there. */
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Block } from '../../../shared/prose/prose';
import type { Editing } from '../../store/editing';
import type { DocumentSession } from '../../store/session';
import { showToast } from '../../ui/Toast';
import { go } from '../route';

export function useSetAside(session: DocumentSession, apply: Editing['apply']) {
  const { t } = useTranslation();
  return useCallback(
    (insert: readonly Block[]) => {
      const start = session.current().prose.unsorted.children.length;
      apply({ type: 'splice-prose', page: 'unsorted', start, remove: 0, insert });
      showToast(t('pasting.putAside', { lines: insert.length }), {
        label: t('pasting.show'),
        run: () => go({ screen: 'document', id: session.id, page: 'unsorted' }),
      });
    },
    [session, apply, t],
  );
}
