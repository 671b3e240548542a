/** Asks what to do with a file whose document is in the library with other content. */
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import type { ImportConflict, Resolution } from './useImport';

interface ImportConflictDialogProps {
  readonly conflict: ImportConflict | null;
  readonly onResolve: (conflict: ImportConflict, how: Resolution) => void;
  readonly onClose: () => void;
}

export function ImportConflictDialog({ conflict, onResolve, onClose }: ImportConflictDialogProps) {
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
