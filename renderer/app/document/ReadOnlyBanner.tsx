/** Says why a document cannot be changed here, and what to do. */
import { useTranslation } from 'react-i18next';
import type { DocumentSession, ReadOnlyReason } from '../../store/session';
import styles from './Desk.module.css';
import { TakeOverButton } from './TakeOverButton';

interface ReadOnlyBannerProps {
  readonly reason: ReadOnlyReason;
  readonly session: DocumentSession;
}

export function ReadOnlyBanner({ reason, session }: ReadOnlyBannerProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.banner} role="status">
      <p>{reason === 'open-elsewhere' ? t('app.readOnlyElsewhere') : t('app.readOnlyNewer')}</p>
      {reason === 'open-elsewhere' && <TakeOverButton session={session} />}
    </div>
  );
}
