/** In the status line of the library: when the last backup was, and one click for the next. */
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/kit/bilingual';
import type { Instant } from '../../../shared/kit/instant';
import { daysWithout, reminderDays, useBackupRecord } from '../../store/backup-record';
import { Button } from '../../ui/Button';
import styles from './backups.module.css';
import { daysAgo } from './moments';

interface BackupStatusProps {
  readonly language: Language;
  readonly now: Instant;
  readonly onBackUp: () => void;
}

export function BackupStatus({ language, now, onBackUp }: BackupStatusProps) {
  const { t } = useTranslation();
  const record = useBackupRecord(({ values }) => values);
  const days = daysWithout(record, now);
  if (days === null) return null;
  const overdue = days >= reminderDays;
  const text = overdue
    ? t('backups.overdue', { count: days })
    : record.at === null
      ? t('backups.never')
      : t('backups.last', { ago: daysAgo(days, language) });
  return (
    <span className={styles.status} data-overdue={overdue || undefined}>
      {text}
      <Button look="link" onClick={onBackUp}>
        {t('backups.now')}
      </Button>
    </span>
  );
}
