/** Two values of a document beside each other, page by page: what went is struck out, what came is underlined. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { type PageId, pageIds } from '../../../shared/retrospective/step-id';
import styles from './history.module.css';
import { headLines, pageLines } from './page-lines';
import { type DiffRow, diffLines, type Piece } from './text-diff';

interface SideBySideProps {
  readonly before: Retrospective;
  readonly after: Retrospective;
  readonly pageTitles: Readonly<Record<PageId, string>>;
  readonly changedOnly: boolean;
  readonly names: { readonly before: string; readonly after: string };
}

export function SideBySide({ before, after, pageTitles, changedOnly, names }: SideBySideProps) {
  const { t } = useTranslation();
  const parts = useMemo(
    () => [
      { id: 'head', title: t('history.head'), rows: diffLines(headLines(before), headLines(after)) },
      ...pageIds.map((page) => ({
        id: page,
        title: pageTitles[page],
        rows: diffLines(pageLines(before, page, t), pageLines(after, page, t)),
      })),
    ],
    [before, after, pageTitles, t],
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
      {part.rows.map((row, index) => (
        <Row key={`${part.id}-${index.toString()}`} row={row} lang={before.language} />
      ))}
    </section>
  ));
}

function Row({ row, lang }: { readonly row: DiffRow; readonly lang: string }) {
  return (
    <div className={styles.pair} data-changed={!row.isSame || undefined} lang={lang}>
      <p>
        {row.before?.map((piece, index) => (
          <Part key={index.toString()} piece={piece} as="del" />
        ))}
      </p>
      <p>
        {row.after?.map((piece, index) => (
          <Part key={index.toString()} piece={piece} as="ins" />
        ))}
      </p>
    </div>
  );
}

function Part({ piece, as: As }: { readonly piece: Piece; readonly as: 'del' | 'ins' }) {
  return piece.isChanged ? <As>{piece.text}</As> : piece.text;
}
