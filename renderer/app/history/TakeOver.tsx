/** Why nothing can be taken over into this document, and the way out where there is one. */
import { useTranslation } from 'react-i18next';
import type { DocumentSession, ReadOnlyReason } from '../../store/session';
import { Button } from '../../ui/Button';
import { showToast } from '../../ui/Toast';
import { problemText } from '../problem-text';

interface TakeOverProps {
  readonly reason: ReadOnlyReason;
  readonly session: DocumentSession;
}

export function TakeOver({ reason, session }: TakeOverProps) {
  const { t } = useTranslation();
  const takeOver = async () => {
    const taken = await session.takeOver();
    if (!taken.ok) showToast(problemText(t, taken.problem));
  };
  if (reason === 'newer-format') return <p>{t('comparing.readOnlyNewer')}</p>;
  return (
    <>
      <p>{t('comparing.readOnlyElsewhere')}</p>
      <Button large onClick={() => void takeOver()}>
        {t('app.takeOver')}
      </Button>
    </>
  );
}
