/** After an unexpected exit: says that everything is back, and shows what is more than was saved. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentSession } from '../../store/session';
import { showToast } from '../../ui/Toast';

export function useRecoveryNotice(session: DocumentSession, onShow: () => void): void {
  const { t } = useTranslation();
  const told = useRef<DocumentSession | null>(null);
  const show = useRef(onShow);
  show.current = onShow;
  useEffect(() => {
    if (session.recoveredFrom === null || told.current === session) return;
    told.current = session;
    showToast(t('history.recovered'), { label: t('history.seeChanges'), run: () => show.current() });
  }, [session, t]);
}
