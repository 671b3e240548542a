/** Why nothing can be taken over into this document, and the way out where there is one. */
import { useTranslation } from 'react-i18next';
import type { DocumentSession, ReadOnlyReason } from '../../store/session';
import { TakeOverButton } from '../document/TakeOverButton';

interface ReadOnlyObstacleProps {
  readonly reason: ReadOnlyReason;
  readonly session: DocumentSession;
}

export function ReadOnlyObstacle({ reason, session }: ReadOnlyObstacleProps) {
  const { t } = useTranslation();
  if (reason === 'newer-format') return <p>{t('comparing.readOnlyNewer')}</p>;
  return (
    <>
      <p>{t('comparing.readOnlyElsewhere')}</p>
      <TakeOverButton large session={session} />
    </>
  );
}
