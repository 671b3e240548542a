/** One rule of the catalogue: its question in one line, the rest when it is opened. */
import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/kit/bilingual';
import type { CatalogueEntry } from '../../../shared/lint/catalogue';
import { Chip } from '../../ui/Chip';
import styles from './RuleCatalogue.module.css';

interface RuleEntryProps {
  readonly entry: CatalogueEntry;
  readonly language: Language;
}

export function RuleEntry({ entry, language }: RuleEntryProps) {
  const { t } = useTranslation();
  const { id, level, why, ask, flags, passes, rewrites } = entry;
  return (
    <details className={styles.rule}>
      <summary>
        <ChevronRight size={14} strokeWidth={1.5} aria-hidden="true" />
        <span className={styles.first} lang={entry.language}>
          {flags[0]}
        </span>
        <Chip look="line">{t(`settings.level.${level}`)}</Chip>
      </summary>
      <div className={styles.facts}>
        <p>{why[language]}</p>
        <p>{ask[language]}</p>
        <Texts title={t('catalogue.flags')} texts={flags} lang={entry.language} />
        <Texts title={t('catalogue.passes')} texts={passes} lang={entry.language} />
        {rewrites.length > 0 ? (
          <Texts title={t('catalogue.rewrites')} texts={rewrites} lang={entry.language} />
        ) : (
          <p className={styles.hint}>{t('catalogue.questionOnly')}</p>
        )}
        <p className={styles.id}>{id}</p>
      </div>
    </details>
  );
}

interface TextsProps {
  readonly title: string;
  readonly texts: readonly string[];
  readonly lang: Language;
}

function Texts({ title, texts, lang }: TextsProps) {
  return (
    <div>
      <h4>{title}</h4>
      <ul lang={lang}>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
