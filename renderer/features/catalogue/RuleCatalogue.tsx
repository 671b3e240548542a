/** Every rule of the linter to look up: why, question, examples, rewrites; searched and filtered. */
import { Search } from 'lucide-react';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/kit/bilingual';
import { catalogueOf } from '../../../shared/lint/catalogue';
import { type Category, categories } from '../../../shared/lint/diagnostic';
import { rulesWith } from '../../../shared/lint/pack/with-packs';
import { usePacksInUse } from '../../store/packs';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { Select } from '../../ui/Menu';
import { groupsOf, type Wanted } from './found';
import styles from './RuleCatalogue.module.css';
import { RuleEntry } from './RuleEntry';

interface RuleCatalogueProps {
  readonly open: boolean;
  readonly language: Language;
  readonly finalFocus: () => HTMLElement | null;
  readonly onClose: () => void;
}

export function RuleCatalogue({ open, language, finalFocus, onClose }: RuleCatalogueProps) {
  const { t } = useTranslation();
  const packs = usePacksInUse();
  const [wanted, setWanted] = useState<Wanted>({ query: '', category: null, language });
  const shown = useDeferredValue(wanted);
  const search = useRef<HTMLInputElement>(null);
  const entries = useMemo(() => catalogueOf(rulesWith(packs)), [packs]);
  const groups = useMemo(
    () => groupsOf(entries, shown, (category) => t(`suggestions.categories.${category}`)),
    [entries, shown, t],
  );
  const count = groups.reduce((sum, group) => sum + group.entries.length, 0);
  const want = (more: Partial<Wanted>) => setWanted((before) => ({ ...before, ...more }));
  return (
    <Dialog
      open={open}
      wide
      title={t('catalogue.title')}
      initialFocus={() => search.current}
      finalFocus={finalFocus}
      onClose={onClose}
    >
      <div className={styles.catalogue}>
        <div className={styles.wanted}>
          <Field
            ref={search}
            className={styles.search ?? ''}
            icon={<Search size={16} strokeWidth={1.5} />}
            type="search"
            aria-label={t('catalogue.search')}
            placeholder={t('catalogue.search')}
            value={wanted.query}
            onChange={(event) => want({ query: event.target.value })}
          />
          <Select<Category>
            label={t('catalogue.category')}
            value={wanted.category}
            none={t('catalogue.allCategories')}
            choices={categories.map((value) => ({ value, label: t(`suggestions.categories.${value}`) }))}
            onValue={(category) => want({ category })}
          />
          <Select<Language>
            label={t('catalogue.language')}
            value={wanted.language}
            none={t('catalogue.bothLanguages')}
            choices={languages}
            onValue={(value) => want({ language: value })}
          />
          <span role="status" className={styles.count}>
            {t('catalogue.count', { count })}
          </span>
        </div>
        <div className={styles.list}>
          <p className={styles.hint}>{t('catalogue.hint')}</p>
          {count === 0 && <p className={styles.hint}>{t('catalogue.none')}</p>}
          {groups.map((group) => (
            <section key={group.category} aria-label={t(`suggestions.categories.${group.category}`)}>
              <h3>{t(`suggestions.categories.${group.category}`)}</h3>
              <p className={styles.hint}>{t(`suggestions.why.${group.category}`)}</p>
              {group.entries.map((entry) => (
                <RuleEntry key={entry.id} entry={entry} language={language} />
              ))}
            </section>
          ))}
        </div>
      </div>
    </Dialog>
  );
}

const languages = [
  { value: 'en', label: 'English', lang: 'en' },
  { value: 'zh', label: '中文', lang: 'zh' },
] as const;
