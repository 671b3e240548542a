/** Two values of a document beside each other, page by page: what went is struck out, what came is underlined. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/kit/bilingual';
import { headLines } from '../../../shared/manuscript/detail-lines';
import { pageLines } from '../../../shared/manuscript/page-lines';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { type PageId, pageIds } from '../../../shared/retrospective/step-id';
import { DiffRows } from '../../ui/DiffRows';
import { diffLines } from '../../ui/text-diff';
import styles from './history.module.css';

interface SideBySideProps {
  readonly before: Retrospective;
  readonly after: Retrospective;
  readonly pageTitles: Readonly<Record<PageId, string>>;
  readonly language: Language;
  readonly changedOnly: boolean;
  readonly names: { readonly before: string; readonly after: string };
}

export function SideBySide({ before, after, pageTitles, language, changedOnly, names }: SideBySideProps) {
  const { t } = useTranslation();
  const parts = useMemo(
    () => [
      {
        id: 'head',
        title: t('history.head'),
        rows: diffLines(headLines(before, language), headLines(after, language)),
      },
      ...pageIds.map((page) => ({
        id: page,
        title: pageTitles[page],
        rows: diffLines(pageLines(before, page, language), pageLines(after, page, language)),
      })),
    ],
    [before, after, pageTitles, language, t],
  );
  const shown = parts
    .map((part) => ({ ...part, rows: changedOnly ? part.rows.filter((row) => !row.isSame) : part.rows }))
    .filter((part) => part.rows.length > 0);
  if (shown.length === 0) return <p className={styles.nothing}>{t('history.noDifference')}</p>;
  return shown.map((part) => (
    <section key={part.id} className={styles.part} aria-label={part.title}>
      <h3>{part.title}</h3>
      <div className={styles.sides} aria-hidden="true">
        <span>{names.before}</span>
        <span>{names.after}</span>
      </div>
      <DiffRows rows={part.rows} lang={before.language} />
    </section>
  ));
}
