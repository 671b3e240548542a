/** Says why a document cannot be changed here, and what to do. */
import { useTranslation } from 'react-i18next';
import type { DocumentSession, ReadOnlyReason } from '../../store/session';
import { Button } from '../../ui/Button';
import { showToast } from '../../ui/Toast';
import { problemText } from '../problem-text';
import styles from './Desk.module.css';

interface ReadOnlyBannerProps {
  readonly reason: ReadOnlyReason;
  readonly session: DocumentSession;
}

export function ReadOnlyBanner({ reason, session }: ReadOnlyBannerProps) {
  const { t } = useTranslation();
  const takeOver = async () => {
    const taken = await session.takeOver();
    if (!taken.ok) showToast(problemText(t, taken.problem));
  };
  return (
    <div className={styles.banner} role="status">
      <p>{reason === 'open-elsewhere' ? t('app.readOnlyElsewhere') : t('app.readOnlyNewer')}</p>
      {reason === 'open-elsewhere' && <Button onClick={() => void takeOver()}>{t('app.takeOver')}</Button>}
    </div>
  );
}
