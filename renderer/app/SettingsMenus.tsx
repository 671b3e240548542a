/** Language and appearance, reachable on every screen. */
import { Languages, SunMoon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../shared/kit/bilingual';
import { Button, IconButton } from '../ui/Button';
import { Menu } from '../ui/Menu';
import { type Theme, usePreferences } from './preferences';

const themes: readonly Theme[] = ['system', 'light', 'dark'];

export function SettingsMenus({
  language,
  compact = false,
}: {
  readonly language: Language;
  readonly compact?: boolean;
}) {
  const { t } = useTranslation();
  const { theme, set } = usePreferences();
  const languageName = t(language === 'en' ? 'app.english' : 'app.chinese');
  return (
    <>
      <Menu
        align="end"
        trigger={
          compact ? (
            <IconButton label={`${t('app.language')}: ${languageName}`}>
              <Languages size={16} strokeWidth={1.5} />
            </IconButton>
          ) : (
            <Button look="ghost" aria-label={`${t('app.language')}: ${languageName}`}>
              <Languages size={16} strokeWidth={1.5} />
              {languageName}
            </Button>
          )
        }
        items={[
          { id: 'en', label: t('app.english'), run: () => set({ language: 'en' }) },
          { id: 'zh', label: t('app.chinese'), run: () => set({ language: 'zh' }) },
        ]}
      />
      <Menu
        align="end"
        trigger={
          <IconButton label={t('app.appearance')}>
            <SunMoon size={16} strokeWidth={1.5} />
          </IconButton>
        }
        items={themes.map((id) => ({
          id,
          label: t(`app.${id}`),
          hint: id === theme ? '✓' : '',
          run: () => set({ theme: id }),
        }))}
      />
    </>
  );
}
