/** Above the table: what narrows it, one chip each, and the way to more of it. */
import type { TFunction } from 'i18next';
import { ListFilter } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/kit/bilingual';
import { statusLabels } from '../../../shared/manuscript/labels';
import { Button } from '../../ui/Button';
import { RemovableChip } from '../../ui/Chip';
import { showDate } from '../../ui/DateField';
import { Select } from '../../ui/Menu';
import { Popover } from '../../ui/Popover';
import styles from './FilterBar.module.css';
import { FilterPanel } from './FilterPanel';
import { type Facets, noFacets, orders, type Period } from './filters';
import { setView, useView } from './view';

export function FilterBar({ language }: { readonly language: Language }) {
  const { t } = useTranslation();
  const { facets, order } = useView();
  const set = (change: Partial<Facets>) => setView({ facets: { ...facets, ...change } });
  const chip = (text: string, none: Partial<Facets>) => (
    <RemovableChip label={t('home.removeFilter', { filter: text })} onRemove={() => set(none)}>
      {text}
    </RemovableChip>
  );
  const comma = language === 'zh' ? '、' : ', ';
  const { severities, states, period } = facets;
  return (
    <div className={styles.bar}>
      {severities.length > 0 && chip(severities.join(comma), { severities: noFacets.severities })}
      {states.length > 0 &&
        chip(states.map((state) => statusLabels[state][language]).join(comma), { states: noFacets.states })}
      {period.kind !== 'any' && chip(periodWords(period, language, t), { period: noFacets.period })}
      <Popover
        align="end"
        label={t('home.filter')}
        trigger={
          <Button look="ghost">
            <ListFilter size={16} strokeWidth={1.5} />
            {t('home.filter')}
          </Button>
        }
      >
        <FilterPanel language={language} facets={facets} onFacets={set} />
      </Popover>
      <Select
        ghost
        label={t('home.order')}
        value={order}
        choices={orders.map((value) => ({ value, label: t(`home.orders.${value}`) }))}
        onValue={(next) => next && setView({ order: next })}
      />
    </div>
  );
}

function periodWords(period: Exclude<Period, { kind: 'any' }>, language: Language, t: TFunction): string {
  if (period.kind !== 'custom') return t(`home.periods.${period.kind}`);
  const [from, to] = [shown(period.from, language), shown(period.to, language)];
  if (from === '' && to === '') return t('home.periods.custom');
  if (to === '') return t('home.since', { from });
  if (from === '') return t('home.until', { to });
  return t('home.between', { from, to });
}

const shown = (day: string, language: Language): string => (day === '' ? '' : showDate(day, language));
