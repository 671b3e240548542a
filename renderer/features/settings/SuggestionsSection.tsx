/** Which suggestions show, and whether single letters act on them. */
import { useTranslation } from 'react-i18next';
import { type Level, levels } from '../../../shared/lint/diagnostic';
import { usePreferences } from '../../store/preferences';
import { CheckBox } from '../../ui/Choices';
import { Setting } from './Setting';
import styles from './settings.module.css';

export function SuggestionsSection() {
  const { t } = useTranslation();
  const { values, set } = usePreferences();
  const { suggestionsOn, learnedOn, shownLevels, letterKeys } = values;
  const show = (level: Level) => (checked: boolean) =>
    set({ shownLevels: levels.filter((one) => (one === level ? checked : shownLevels.includes(one))) });
  return (
    <>
      <Setting label={t('settings.suggestionsOn')} hint={t('settings.suggestionsHint')}>
        <CheckBox
          label={t('settings.suggestionsOn')}
          checked={suggestionsOn}
          onChecked={(checked) => set({ suggestionsOn: checked })}
        />
      </Setting>
      <Setting label={t('settings.learnedOn')} hint={t('settings.learnedHint')}>
        <CheckBox
          label={t('settings.learnedOn')}
          disabled={!suggestionsOn}
          checked={learnedOn}
          onChecked={(checked) => set({ learnedOn: checked })}
        />
      </Setting>
      <Setting label={t('settings.levels')}>
        <fieldset className={styles.choices} disabled={!suggestionsOn} aria-label={t('settings.levels')}>
          {levels.map((level) => (
            <CheckBox
              key={level}
              disabled={!suggestionsOn}
              checked={shownLevels.includes(level)}
              onChecked={show(level)}
            >
              {t(`settings.level.${level}`)}
            </CheckBox>
          ))}
        </fieldset>
      </Setting>
      <Setting label={t('settings.letterKeys')} hint={t('settings.letterKeysHint')}>
        <CheckBox
          label={t('settings.letterKeys')}
          checked={letterKeys}
          onChecked={(checked) => set({ letterKeys: checked })}
        />
      </Setting>
    </>
  );
}
