/** A file and its document both changed: one of them goes on, the other stays as a version. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { showToast } from '../../ui/Toast';
import type { AppContext } from '../app-context';
import { problemText } from '../problem-text';
import styles from './FileConflictDialog.module.css';
import { stopAsking, useAskedAbout } from './file-conflict';
import { fileProblem } from './file-problem';
import { type Side, settle } from './resolve-file-conflict';

export function FileConflictDialog({ app }: { readonly app: AppContext }) {
  const { t } = useTranslation();
  const id = useAskedAbout((asked) => asked.id);
  const [obstacle, setObstacle] = useState('');
  const [busy, setBusy] = useState(false);
  const state = id === null ? null : (app.files?.state(id) ?? null);
  const name = state?.link.name ?? '';
  const close = () => {
    setObstacle('');
    stopAsking();
  };
  const decide = async (side: Side) => {
    if (id === null || busy) return;
    setBusy(true);
    const settled = await settle(app, id, side);
    setBusy(false);
    if (settled.ok) {
      close();
      if (side !== 'compare') showToast(t(side === 'mine' ? 'files.keptMine' : 'files.loaded', { name }));
    } else if (side === 'mine' && app.files?.state(id)?.problem)
      setObstacle(fileProblem(t, name, settled.problem));
    else setObstacle(t('files.theirsUnreadable', { reason: problemText(t, settled.problem) }));
  };
  return (
    <Dialog
      open={state !== null}
      title={t('files.conflictTitle', { name })}
      onClose={close}
      foot={
        <>
          <Button large onClick={close}>
            {t('files.later')}
          </Button>
          <Button large disabled={busy} onClick={() => void decide('compare')}>
            {t('comparing.compare')}
          </Button>
          <Button large disabled={busy} onClick={() => void decide('theirs')}>
            {t('files.loadTheirs')}
          </Button>
          <Button large look="primary" disabled={busy} onClick={() => void decide('mine')}>
            {t('files.keepMine')}
          </Button>
        </>
      }
    >
      <p>{t('files.conflict')}</p>
      <dl className={styles.choices}>
        <dt>{t('files.keepMine')}</dt>
        <dd>{t('files.keepMineHint')}</dd>
        <dt>{t('files.loadTheirs')}</dt>
        <dd>{t('files.loadTheirsHint')}</dd>
      </dl>
      {obstacle && (
        <p role="alert" className={styles.obstacle}>
          {obstacle}
        </p>
      )}
    </Dialog>
  );
}
