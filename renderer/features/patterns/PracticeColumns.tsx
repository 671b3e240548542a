/** What to start, stop, keep, try: four lists side by side. */
import { useTranslation } from 'react-i18next';
import { practiceLabels } from '../../../shared/manuscript/labels';
import { type Practice, practiceKinds } from '../../../shared/retrospective/rules';
import type { Editing } from '../../store/editing';
import { itemsOf } from '../../store/items';
import { useRows } from '../../ui/rows';
import { Section } from '../../ui/Section';
import { TextList } from '../../ui/TextList';
import styles from './patterns.module.css';

export function PracticeColumns({ editing }: { readonly editing: Editing }) {
  const { t } = useTranslation();
  return (
    <Section title={t('structures.patterns.practices')}>
      <div className={styles.columns}>
        {practiceKinds.map((kind) => (
          <PracticeColumn key={kind} kind={kind} editing={editing} />
        ))}
      </div>
    </Section>
  );
}

interface ColumnProps {
  readonly kind: Practice['kind'];
  readonly editing: Editing;
}

function PracticeColumn({ kind, editing }: ColumnProps) {
  const { t } = useTranslation();
  const items = editing.retrospective.practices.filter((practice) => practice.kind === kind);
  const rows = useRows<Practice>({
    items,
    store: itemsOf(editing, 'practices'),
    readOnly: editing.readOnly,
    create: () => ({ id: editing.makeId(), kind, text: '' }),
    nameOf: ({ text }) => text,
  });
  const label = practiceLabels[kind][editing.language];
  return (
    <div className={styles.column}>
      <h3>{label}</h3>
      <TextList
        label={label}
        items={items}
        rows={rows}
        look="plain"
        placeholder={t('structures.patterns.practiceExample')}
      />
    </div>
  );
}
