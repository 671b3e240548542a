/** Whether every change is on this device, said in the status bar; a save that did not work says why and offers a way out. */

import { Check, TriangleAlert } from 'lucide-react';
import { memo, useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentSession } from '../../store/session';
import { useSavedMinute, useSaveProblem } from '../../store/useSession';
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
  const problem = useSaveProblem(session);
  const slow = useSlowSave(session);
  const minute = useSavedMinute(session);
  const saveState = useSaveStateOn(session);
  if (problem)
    return (
      <span className={styles.status} data-alarm role="alert">
        <TriangleAlert size={14} strokeWidth={1.5} />
        <span className={styles.reason}>{t('app.notSaved', { reason: problemText(t, problem) })}</span>
        <Button look="link" onClick={() => void session.flush()}>
          {t('app.retry')}
        </Button>
        <Button look="link" onClick={onExportCopy}>
          {t('app.exportCopy')}
        </Button>
      </span>
    );
  return (
    <span className={styles.status} ref={saveState}>
      <SavedAt minute={slow ? '' : minute}>{slow ? t('app.saving') : t('app.saved')}</SavedAt>
    </span>
  );
}

interface SavedAtProps {
  /** In UTC, as `YYYY-MM-DDTHH:MM`; empty when there is none to tell. */
  readonly minute: string;
  readonly children: string;
}

/** What is said of a save changes once a minute. */
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

/** True once a save has been under way for a while. */
function useSlowSave(session: DocumentSession): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    let timer: number | null = null;
    const follow = () => {
      const isSaving = session.saveState().kind === 'saving';
      if (isSaving) timer ??= window.setTimeout(() => setSlow(true), patience);
      else if (timer !== null) {
        window.clearTimeout(timer);
        timer = null;
        setSlow(false);
      }
    };
    follow();
    const stop = session.subscribe(follow);
    return () => {
      stop();
      if (timer !== null) window.clearTimeout(timer);
      setSlow(false);
    };
  }, [session]);
  return slow;
}

/** `data-save-state` changes with every key, and nothing else does: it is set without drawing anything anew. */
const useSaveStateOn = (session: DocumentSession) =>
  useCallback(
    (element: HTMLElement) => {
      const follow = () => {
        element.dataset.saveState = session.saveState().kind;
      };
      follow();
      return session.subscribe(follow);
    },
    [session],
  );
