/** Goes on writing here a document that another tab has open. */
import { useTranslation } from 'react-i18next';
import type { DocumentSession } from '../../store/session';
import { Button } from '../../ui/Button';
import { showToast } from '../../ui/Toast';
import { problemText } from '../problem-text';

interface TakeOverButtonProps {
  readonly session: DocumentSession;
  readonly large?: boolean;
}

export function TakeOverButton({ session, large = false }: TakeOverButtonProps) {
  const { t } = useTranslation();
  const takeOver = async () => {
    const taken = await session.takeOver();
    if (!taken.ok) showToast(problemText(t, taken.problem));
  };
  return (
    <Button large={large} onClick={() => void takeOver()}>
      {t('app.takeOver')}
    </Button>
  );
}
