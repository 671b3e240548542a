/** How much is written on the page and how much of it is selected, in both ways of counting. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Counts, countsOf, countsOfProse, readingMinutes } from '../../../shared/prose/counts';
import type { Prose } from '../../../shared/prose/prose';
import { useCaret } from './caret';
import styles from './WordCount.module.css';

export function WordCount({ prose }: { readonly prose: Prose }) {
  const { t, i18n } = useTranslation();
  const selected = useCaret((caret) => caret.selected);
  const all = useMemo(() => countsOfProse(prose), [prose]);
  const part = useMemo(() => countsOf(selected), [selected]);
  const minutes = readingMinutes(all);
  const show = (unit: keyof Counts): string => {
    const number = all[unit].toLocaleString(i18n.language);
    if (part.words + part.han === 0) return number;
    return t('writing.selectedOf', { selected: part[unit].toLocaleString(i18n.language), number });
  };
  const words = (all.words > 0 || all.han === 0) && (
    <span key="words">{t('writing.words', { count: all.words, number: show('words') })}</span>
  );
  const han = all.han > 0 && (
    <span key="han" className={styles.han}>
      {show('han')}
      <span lang="zh">{t('writing.han')}</span>
    </span>
  );
  return (
    <span className={styles.count}>
      {i18n.language === 'zh' ? [han, words] : [words, han]}
      {minutes > 0 && (
        <span className={styles.minutes} title={t('writing.minutesToRead', { count: minutes })}>
          {t('writing.minutes', { count: minutes })}
        </span>
      )}
    </span>
  );
}
