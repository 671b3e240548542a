/** When the last backup was, in the status line of the library; nothing where copies have no place. */
import { useTranslation } from 'react-i18next';
import { BackupStatus } from '../../features/backups/BackupStatus';
import type { ScreenProps } from '../app-context';
import { useTellOutcome } from '../useTellOutcome';
import { backUp } from './back-up';

export function HomeBackupStatus({ app, language }: ScreenProps) {
  const { t } = useTranslation();
  const tell = useTellOutcome();
  if (!app.mirror) return null;
  return <BackupStatus language={language} now={app.now()} onBackUp={() => void backUp(app, t).then(tell)} />;
}
