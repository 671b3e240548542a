/** Whether every change is on this device, said in the status bar; a save that did not work says why and offers a way out. */

import { Check, TriangleAlert } from 'lucide-react';
import { memo, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentSession } from '../../store/session';
import { useSaveState } from '../../store/useSession';
import { Button } from '../../ui/Button';
import { timeOf } from '../../ui/moments';
import { problemText } from '../problem-text';
import styles from './Desk.module.css';

/** A save that takes less is not worth a word, in milliseconds. */
const patience = 1000;

interface SaveStatusProps {
  readonly session: DocumentSession;
  readonly onExportCopy: () => void;
}

export function SaveStatus({ session, onExportCopy }: SaveStatusProps) {
  const { t } = useTranslation();
  const state = useSaveState(session);
  const slow = useLasting(state.kind === 'saving');
  const [savedAt, setSavedAt] = useState('');
  const minute = state.kind === 'saved' ? state.at.slice(0, 'YYYY-MM-DDTHH:MM'.length) : '';
  useEffect(() => {
    if (minute) setSavedAt(minute);
  }, [minute]);
  if (state.kind === 'not-saved')
    return (
      <span className={styles.status} data-alarm role="alert">
        <TriangleAlert size={14} strokeWidth={1.5} />
        <span className={styles.reason}>{t('app.notSaved', { reason: problemText(t, state.problem) })}</span>
        <Button look="link" onClick={() => void session.flush()}>
          {t('app.retry')}
        </Button>
        <Button look="link" onClick={onExportCopy}>
          {t('app.exportCopy')}
        </Button>
      </span>
    );
  return (
    <span className={styles.status} data-save-state={state.kind}>
      <SavedAt minute={slow ? '' : savedAt}>{slow ? t('app.saving') : t('app.saved')}</SavedAt>
    </span>
  );
}

interface SavedAtProps {
  /** In UTC, as `YYYY-MM-DDTHH:MM`; empty when there is none to tell. */
  readonly minute: string;
  readonly children: string;
}

/** Every key is saved; what is said of it changes once a minute. */
const SavedAt = memo(function SavedAt({ minute, children }: SavedAtProps) {
  const { i18n } = useTranslation();
  const instant = `${minute}Z`;
  return (
    <>
      <Check size={14} strokeWidth={1.5} />
      <span className={minute ? styles.said : undefined}>{children}</span>
      {minute && <time dateTime={instant}>{timeOf(instant, i18n.language)}</time>}
    </>
  );
});

/** True once the condition has held for a while. */
function useLasting(holds: boolean): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!holds) return setLasting(false);
    const timer = window.setTimeout(() => setLasting(true), patience);
    return () => window.clearTimeout(timer);
  }, [holds]);
  return lasting;
}
