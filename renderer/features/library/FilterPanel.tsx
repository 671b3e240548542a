/** The facets of the library: severity, status, and when. */
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/kit/bilingual';
import { statusLabels } from '../../../shared/manuscript/labels';
import { severityLevels } from '../../../shared/retrospective/severity';
import type { Listed } from '../../store/library';
import { CheckBox, Segments } from '../../ui/Choices';
import { DateField } from '../../ui/DateField';
import styles from './FilterBar.module.css';
import type { Facets, Period } from './filters';

interface FilterPanelProps {
  readonly language: Language;
  readonly facets: Facets;
  readonly onFacets: (change: Partial<Facets>) => void;
}

const states: readonly Listed['status'][] = ['draft', 'in-review', 'reviewed', 'archived'];
const periods: readonly Period['kind'][] = ['any', 'quarter', 'year', 'custom'];

const toggled = <Value,>(all: readonly Value[], chosen: readonly Value[], value: Value, on: boolean) =>
  all.filter((one) => (one === value ? on : chosen.includes(one)));

export function FilterPanel({ language, facets, onFacets }: FilterPanelProps) {
  const { t } = useTranslation();
  const { period } = facets;
  const custom = period.kind === 'custom' ? period : { kind: 'custom' as const, from: '', to: '' };
  const setKind = (kind: Period['kind']) => onFacets({ period: kind === 'custom' ? custom : { kind } });
  return (
    <div className={styles.panel}>
      <fieldset>
        <legend>{t('home.columns.severity')}</legend>
        {severityLevels.map((level) => (
          <CheckBox
            key={level}
            checked={facets.severities.includes(level)}
            onChecked={(on) =>
              onFacets({ severities: toggled(severityLevels, facets.severities, level, on) })
            }
          >
            {level}
          </CheckBox>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('home.columns.state')}</legend>
        {states.map((state) => (
          <CheckBox
            key={state}
            checked={facets.states.includes(state)}
            onChecked={(on) => onFacets({ states: toggled(states, facets.states, state, on) })}
          >
            {statusLabels[state][language]}
          </CheckBox>
        ))}
      </fieldset>
      <div className={styles.when}>
        <span className={styles.legend}>{t('home.columns.date')}</span>
        <Segments
          label={t('home.columns.date')}
          value={period.kind}
          choices={periods.map((value) => ({ value, label: t(`home.periods.${value}`) }))}
          onValue={setKind}
        />
        {period.kind === 'custom' && (
          <div className={styles.days}>
            {(['from', 'to'] as const).map((end) => (
              <span key={end} className={styles.day}>
                <span aria-hidden="true">{t(`home.${end}`)}</span>
                <DateField
                  label={t(`home.${end}`)}
                  none={t('home.noDay')}
                  value={period[end] === '' ? null : period[end]}
                  onDate={(day) => onFacets({ period: { ...period, [end]: day ?? '' } })}
                />
              </span>
            ))}
          </div>
        )}
      </div>
    </div>
  );
}
