/** The chords worth knowing first, and the way to the whole sheet. */
import { useTranslation } from 'react-i18next';
import { Kbd } from '../../ui/Chip';
import styles from './settings.module.css';

const chords = [
  { id: 'keyboardSearch', keys: 'Ctrl Shift F' },
  { id: 'keyboardPanes', keys: 'F6' },
  { id: 'keyboardNext', keys: 'F8' },
  { id: 'keyboardPrevious', keys: 'Shift F8' },
  { id: 'keyboardExport', keys: 'Ctrl Shift E' },
  { id: 'keyboardSettings', keys: 'Ctrl ,' },
] as const;

export function KeyboardSection() {
  const { t } = useTranslation();
  return (
    <>
      <p className={styles.lead}>{t('settings.keyboardHint')}</p>
      <dl className={styles.chords}>
        {chords.map(({ id, keys }) => (
          <div key={id}>
            <dt>{t(`settings.${id}`)}</dt>
            <dd>
              <Kbd>{keys}</Kbd>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
