/** Asks what to do with a file whose document is in the library with other content. */
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import type { Conflict, Resolution } from './useTakeIn';

interface ConflictDialogProps {
  readonly conflict: Conflict | null;
  readonly onResolve: (conflict: Conflict, how: Resolution) => void;
  readonly onClose: () => void;
}

export function ConflictDialog({ conflict, onResolve, onClose }: ConflictDialogProps) {
  const { t } = useTranslation();
  const resolve = (how: Resolution) => () => conflict && onResolve(conflict, how);
  return (
    <Dialog
      open={conflict !== null}
      title={t('home.conflictTitle')}
      onClose={onClose}
      foot={
        <>
          <Button large onClick={onClose}>
            {t('app.cancel')}
          </Button>
          <Button large onClick={resolve('replace')}>
            {t('home.replace')}
          </Button>
          <Button large onClick={resolve('both')}>
            {t('home.keepBoth')}
          </Button>
          <Button large look="primary" onClick={resolve('compare')}>
            {t('comparing.compare')}
          </Button>
        </>
      }
    >
      <p>{t('home.conflict', { title: conflict?.brought.retrospective.title || t('app.untitled') })}</p>
    </Dialog>
  );
}
