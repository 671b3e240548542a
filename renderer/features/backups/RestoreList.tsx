/** The documents that can be restored, each with a box to leave it out. */
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/kit/bilingual';
import type { Id } from '../../../shared/kit/ids';
import { CheckBox } from '../../ui/Choices';
import styles from './backups.module.css';
import { momentText } from './moments';
import type { Restorable } from './restorable';

interface RestoreListProps {
  readonly items: readonly Restorable[];
  readonly chosen: ReadonlySet<Id>;
  readonly language: Language;
  readonly disabled: boolean;
  readonly onChosen: (id: Id, chosen: boolean) => void;
}

export function RestoreList({ items, chosen, language, disabled, onChosen }: RestoreListProps) {
  const { t } = useTranslation();
  return (
    <ul className={styles.list} aria-label={t('backups.copies')}>
      {items.map(({ id, kind, copy }) => {
        const title = copy ? copy.title || t('app.untitled') : t('backups.unnamed');
        return (
          <li key={id} className={styles.item} data-without={copy === null || undefined}>
            <CheckBox
              checked={chosen.has(id)}
              disabled={disabled || copy === null}
              label={t('backups.chosen', { title })}
              onChecked={(next) => onChosen(id, next)}
            />
            <span className={styles.title}>{title}</span>
            <span className={styles.kind}>{t(`backups.kinds.${kind}`)}</span>
            <span className={styles.moment}>
              {copy
                ? t('backups.changed', { moment: momentText(copy.updatedAt, language) })
                : t('backups.noCopy')}
              {copy?.deletedAt ? ` · ${t('backups.trashed')}` : ''}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
