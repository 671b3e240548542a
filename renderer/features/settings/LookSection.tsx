/** How the app looks: language, theme, density, and the size of the text one writes. */
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/kit/bilingual';
import { densities, textSizes, themes, usePreferences } from '../../store/preferences';
import { Segments } from '../../ui/Choices';
import { Setting } from './Setting';
import styles from './settings.module.css';

/** What the text sizes come to, as the style sheet has them. */
const pixels = { '1': '14', '2': '15', '3': '16', '4': '18', '5': '20' } as const;

export function LookSection() {
  const { t } = useTranslation();
  const { values, set } = usePreferences();
  return (
    <>
      <Setting label={t('settings.language')}>
        <Segments<Language | 'system'>
          label={t('settings.language')}
          value={values.language ?? 'system'}
          choices={[
            { value: 'system', label: t('app.system') },
            { value: 'en', label: t('app.english'), lang: 'en' },
            { value: 'zh', label: t('app.chinese'), lang: 'zh-CN' },
          ]}
          onValue={(language) => set({ language: language === 'system' ? null : language })}
        />
      </Setting>
      <Setting label={t('settings.theme')}>
        <Segments
          label={t('settings.theme')}
          value={values.theme}
          choices={themes.map((value) => ({ value, label: t(`app.${value}`) }))}
          onValue={(theme) => set({ theme })}
        />
      </Setting>
      <Setting label={t('settings.density')} hint={t('settings.densityHint')}>
        <Segments
          label={t('settings.density')}
          value={values.density}
          choices={densities.map((value) => ({ value, label: t(`settings.densities.${value}`) }))}
          onValue={(density) => set({ density })}
        />
      </Setting>
      <Setting label={t('settings.textSize')} hint={t('settings.textSizeHint')}>
        <Segments
          label={t('settings.textSize')}
          value={values.textSize}
          choices={textSizes.map((value) => ({ value, label: pixels[value] }))}
          onValue={(textSize) => set({ textSize })}
        />
      </Setting>
      <p className={styles.sample}>{t('settings.textSample')}</p>
    </>
  );
}
