/** The language of the app, one press away where it may be unreadable. */
import { Languages } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../shared/kit/bilingual';
import { usePreferences } from '../store/preferences';
import { Button } from '../ui/Button';
import { Menu } from '../ui/Menu';
import styles from './document/Desk.module.css';

const names = { en: 'app.english', zh: 'app.chinese' } as const;

export function LanguageMenu({ language }: { readonly language: Language }) {
  const { t } = useTranslation();
  const set = usePreferences((kept) => kept.set);
  const name = t(names[language]);
  return (
    <Menu
      align="end"
      trigger={
        <Button look="ghost" aria-label={`${t('app.language')}: ${name}`}>
          <Languages size={16} strokeWidth={1.5} />
          <span className={styles.wordy}>{name}</span>
        </Button>
      }
      items={(['en', 'zh'] as const).map((id) => ({
        id,
        label: t(names[id]),
        run: () => set({ language: id }),
      }))}
    />
  );
}
