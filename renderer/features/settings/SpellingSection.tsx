/** Whether spelling is checked, and the words the writer added. */
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '../../store/preferences';
import { IconButton } from '../../ui/Button';
import { CheckBox } from '../../ui/Choices';
import { Setting } from './Setting';
import styles from './settings.module.css';

export function SpellingSection() {
  const { t } = useTranslation();
  const { values, set } = usePreferences();
  const { spellingOn, myWords } = values;
  return (
    <>
      <Setting label={t('spelling.on')} hint={t('spelling.hint')}>
        <CheckBox
          label={t('spelling.on')}
          checked={spellingOn}
          onChecked={(checked) => set({ spellingOn: checked })}
        />
      </Setting>
      <Setting label={t('spelling.words')} hint={t('spelling.wordsHint')}>
        {myWords.length === 0 ? (
          <p className={styles.none}>{t('spelling.empty')}</p>
        ) : (
          <ul className={styles.mine} aria-label={t('spelling.words')}>
            {myWords.map((word) => (
              <li key={word} className={styles.word} lang="en">
                {word}
                <IconButton
                  small
                  label={t('spelling.remove', { word })}
                  onClick={() => set({ myWords: myWords.filter((one) => one !== word) })}
                >
                  <X size={14} strokeWidth={1.5} />
                </IconButton>
              </li>
            ))}
          </ul>
        )}
      </Setting>
    </>
  );
}
