/** The documents that can be restored, each with a box to leave it out. */
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/kit/bilingual';
import type { Id } from '../../../shared/kit/ids';
import { CheckBox } from '../../ui/Choices';
import { Select } from '../../ui/Menu';
import styles from './backups.module.css';
import { momentAmong } from './moments';
import type { PlacedCopy, Restorable } from './restorable';

interface RestoreListProps {
  readonly items: readonly Restorable[];
  readonly chosen: ReadonlySet<Id>;
  readonly language: Language;
  readonly disabled: boolean;
  /** The file of the copy that is chosen of a document, where it is not the latest. */
  readonly files: ReadonlyMap<Id, string>;
  readonly onChosen: (id: Id, chosen: boolean) => void;
  readonly onFile: (id: Id, file: string) => void;
}

export function RestoreList(props: RestoreListProps) {
  const { items, chosen, language, disabled, files, onChosen, onFile } = props;
  const { t } = useTranslation();
  return (
    <ul className={styles.list} aria-label={t('backups.copies')}>
      {items.map(({ id, kind, copy, earlier }) => {
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
              {copy ? (
                <CopyChoice
                  title={title}
                  copies={[copy, ...earlier]}
                  file={files.get(id) ?? copy.file}
                  language={language}
                  disabled={disabled}
                  onFile={(file) => onFile(id, file)}
                />
              ) : (
                t('backups.noCopy')
              )}
              {copy?.deletedAt ? ` · ${t('backups.trashed')}` : ''}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

interface CopyChoiceProps {
  readonly title: string;
  /** The latest first. */
  readonly copies: readonly PlacedCopy[];
  readonly file: string;
  readonly language: Language;
  readonly disabled: boolean;
  readonly onFile: (file: string) => void;
}

/** When the copy is from; where there are several, which one. */
function CopyChoice({ title, copies, file, language, disabled, onFile }: CopyChoiceProps) {
  const { t } = useTranslation();
  const momentOf = momentAmong(
    copies.map(({ updatedAt }) => updatedAt),
    language,
  );
  const choices = copies.map((copy) => ({
    value: copy.file,
    label: t('backups.changed', { moment: momentOf(copy.updatedAt) }),
  }));
  if (choices.length === 1) return choices[0]?.label;
  return (
    <Select
      label={t('backups.copyOf', { title })}
      value={file}
      choices={choices}
      ghost
      readOnly={disabled}
      onValue={(next) => next !== null && onFile(next)}
    />
  );
}
