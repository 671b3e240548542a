/** From the settings: copies of what the library lacks, to be brought back. */
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/kit/bilingual';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { RestoreList } from './RestoreList';
import type { Restorable } from './restorable';
import { useChosen } from './useChosen';

interface RestoreDialogProps {
  readonly items: readonly Restorable[];
  readonly language: Language;
  readonly onRestore: (items: readonly Restorable[]) => void;
  readonly onClose: () => void;
}

export function RestoreDialog({ items, language, onRestore, onClose }: RestoreDialogProps) {
  const { t } = useTranslation();
  const { chosen, ids, isAll, choose, files, pickFile } = useChosen(items);
  const words = isAll ? 'backups.restoreAll' : 'backups.restoreSome';
  return (
    <Dialog
      open
      title={t('backups.copies')}
      onClose={onClose}
      foot={
        <>
          <Button large onClick={onClose}>
            {t('app.cancel')}
          </Button>
          <Button large look="primary" disabled={chosen.length === 0} onClick={() => onRestore(chosen)}>
            {t(words, { count: chosen.length })}
          </Button>
        </>
      }
    >
      <p>{t('backups.bringBackHint')}</p>
      <RestoreList
        items={items}
        chosen={ids}
        language={language}
        disabled={false}
        files={files}
        onChosen={choose}
        onFile={pickFile}
      />
    </Dialog>
  );
}
