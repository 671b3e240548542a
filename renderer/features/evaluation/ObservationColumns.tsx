/** What held, what was luck, what went better than expected: three lists side by side. */
import { type LucideIcon, Shield, Sparkle, Star } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { observationLabels } from '../../../shared/manuscript/labels';
import { type Observation, observationKinds } from '../../../shared/retrospective/results';
import type { Editing } from '../../store/editing';
import { itemsOf } from '../../store/items';
import { useRows } from '../../ui/rows';
import { Section } from '../../ui/Section';
import { TextList } from '../../ui/TextList';
import styles from './evaluation.module.css';

const icons: Readonly<Record<Observation['kind'], LucideIcon>> = {
  held: Shield,
  lucky: Sparkle,
  better: Star,
};

export function ObservationColumns({ editing }: { readonly editing: Editing }) {
  return (
    <div className={styles.columns}>
      {observationKinds.map((kind) => (
        <ObservationColumn key={kind} kind={kind} editing={editing} />
      ))}
    </div>
  );
}

interface ColumnProps {
  readonly kind: Observation['kind'];
  readonly editing: Editing;
}

function ObservationColumn({ kind, editing }: ColumnProps) {
  const { t } = useTranslation();
  const items = editing.retrospective.observations.filter((observation) => observation.kind === kind);
  const rows = useRows<Observation>({
    items,
    store: itemsOf(editing, 'observations'),
    readOnly: editing.readOnly,
    create: () => ({ id: editing.makeId(), kind, text: '' }),
    nameOf: ({ text }) => text,
  });
  const Icon = icons[kind];
  const label = observationLabels[kind][editing.language];
  return (
    <Section title={label} icon={<Icon size={16} strokeWidth={1.5} />}>
      <TextList
        label={label}
        items={items}
        rows={rows}
        placeholder={t(`structures.evaluation.${kind}Example`)}
        purpose={t(`structures.evaluation.${kind}Purpose`)}
      />
    </Section>
  );
}
