/** Targets and results, line by line. */
import { useTranslation } from 'react-i18next';
import type { Result } from '../../../shared/retrospective/results';
import type { Editing } from '../../store/editing';
import { itemsOf } from '../../store/items';
import { useRows } from '../../ui/rows';
import { AddButton, Purpose, Section } from '../../ui/Section';
import styles from './evaluation.module.css';
import { resultLines } from './lines';
import { ResultRow } from './ResultRow';

export function ResultTable({ editing }: { readonly editing: Editing }) {
  const { t } = useTranslation();
  const lines = resultLines(editing.retrospective);
  const rows = useRows<Result>({
    items: lines.flatMap(({ of, result }) => (of === 'nothing' && result ? [result] : [])),
    store: itemsOf(editing, 'results'),
    readOnly: editing.readOnly,
    create: () => ({ id: editing.makeId(), goal: null, actual: '', verdict: null, note: '' }),
    nameOf: (result) => result.note || result.actual,
  });
  const computed = lines.some((line) => line.computed !== null);
  return (
    <Section
      ref={rows.attach}
      title={t('structures.evaluation.results')}
      aside={computed && <span className={styles.computed}>{t('structures.evaluation.computed')}</span>}
    >
      {lines.length === 0 ? <Purpose>{t('structures.evaluation.resultsPurpose')}</Purpose> : <Head />}
      <ul>
        {lines.map((line) => (
          <ResultRow key={line.id} line={line} rows={rows} editing={editing} />
        ))}
      </ul>
      {!editing.readOnly && (
        <AddButton label={t('structures.evaluation.addResult')} onAdd={() => rows.add()} />
      )}
    </Section>
  );
}

/** Seen only: every field says its own name. */
function Head() {
  const { t } = useTranslation();
  return (
    <div className={`${styles.result} ${styles.head}`} aria-hidden="true">
      <span>{t('structures.evaluation.goal')}</span>
      <span className={styles.number}>{t('structures.evaluation.target')}</span>
      <span className={styles.number}>{t('structures.evaluation.actual')}</span>
      <span />
      <span>{t('structures.evaluation.verdict')}</span>
    </div>
  );
}
