/** Who was affected, how many, for how long, at what cost; the source, and whether it is an estimate, below. */
import { useTranslation } from 'react-i18next';
import type { Impact } from '../../../shared/retrospective/results';
import type { Editing } from '../../store/editing';
import { itemsOf } from '../../store/items';
import { useRoleNames } from '../../store/roster';
import { CheckBox } from '../../ui/Choices';
import { DateField, showDate } from '../../ui/DateField';
import { QuietText } from '../../ui/Field';
import { QuietInput, Suggestions } from '../../ui/QuietInput';
import { Line, Row } from '../../ui/Row';
import { enterMoves, type Rows, useRows } from '../../ui/rows';
import { AddButton, Purpose, Section } from '../../ui/Section';
import { TextLine } from '../../ui/TextLine';
import styles from './evaluation.module.css';

const rolesList = 'impact-roles';
const figures = ['howMany', 'howLong', 'cost'] as const;

export function ImpactList({ editing }: { readonly editing: Editing }) {
  const { t } = useTranslation();
  const { impacts } = editing.retrospective;
  const roles = useRoleNames(editing.retrospective);
  const rows = useRows<Impact>({
    items: impacts,
    store: itemsOf(editing, 'impacts'),
    readOnly: editing.readOnly,
    create: () => ({
      id: editing.makeId(),
      who: '',
      howMany: '',
      howLong: '',
      cost: '',
      source: '',
      estimate: null,
    }),
    nameOf: ({ who, howMany, howLong, cost, source }) => who || howMany || howLong || cost || source,
  });
  return (
    <Section ref={rows.attach} title={t('structures.evaluation.impacts')}>
      <Suggestions id={rolesList} texts={roles} />
      {impacts.length === 0 ? <Purpose>{t('structures.evaluation.impactsPurpose')}</Purpose> : <Head />}
      <ul>
        {impacts.map((impact) => (
          <ImpactRow key={impact.id} impact={impact} rows={rows} editing={editing} />
        ))}
      </ul>
      {!editing.readOnly && (
        <AddButton label={t('structures.evaluation.addImpact')} onAdd={() => rows.add()} />
      )}
    </Section>
  );
}

/** Seen only: every field says its own name. */
function Head() {
  const { t } = useTranslation();
  return (
    <div className={`${styles.impact} ${styles.head}`} aria-hidden="true">
      <span>{t('structures.evaluation.who')}</span>
      {figures.map((figure) => (
        <span key={figure}>{t(`structures.evaluation.${figure}`)}</span>
      ))}
    </div>
  );
}

interface ImpactProps {
  readonly impact: Impact;
  readonly rows: Rows<Impact>;
  readonly editing: Editing;
}

function ImpactRow({ impact, rows, editing }: ImpactProps) {
  const { t } = useTranslation();
  return (
    <Row
      id={impact.id}
      name={impact.who}
      readOnly={rows.readOnly}
      onRemove={() => rows.remove(impact)}
      details={<ImpactDetails impact={impact} rows={rows} editing={editing} />}
    >
      <div className={styles.impact}>
        <div data-lead>
          <QuietText
            look="strong"
            {...rows.bind(impact, 'who')}
            label={t('structures.evaluation.who')}
            placeholder={t('structures.evaluation.whoExample')}
            onKeyDown={rows.keys(impact)}
          />
        </div>
        {figures.map((figure) => (
          <QuietText
            key={figure}
            {...rows.bind(impact, figure)}
            label={t(`structures.evaluation.${figure}`)}
            placeholder={t(`structures.evaluation.${figure}`)}
            onKeyDown={figure === 'cost' ? rows.enterAdds(impact) : enterMoves}
          />
        ))}
      </div>
      <EstimateNote impact={impact} editing={editing} />
    </Row>
  );
}

/** "≈ estimate · finance · 27 Nov 2026": what is still to be firmed up. */
function EstimateNote({ impact: { estimate }, editing }: Pick<ImpactProps, 'impact' | 'editing'>) {
  const { t } = useTranslation();
  if (!estimate) return null;
  const due = estimate.due && showDate(estimate.due, editing.language, editing.now().slice(0, 4));
  const parts = [t('structures.evaluation.estimate'), estimate.confirmedBy, due];
  return <p className={styles.estimate}>≈ {parts.filter(Boolean).join(' · ')}</p>;
}

function ImpactDetails({ impact, rows }: ImpactProps) {
  const { t } = useTranslation();
  const { estimate } = impact;
  return (
    <>
      <TextLine
        label={t('structures.evaluation.source')}
        placeholder={t('structures.evaluation.sourceExample')}
        text={rows.bind(impact, 'source')}
      />
      <Line label={t('structures.evaluation.isEstimate')}>
        <CheckBox
          label={t('structures.evaluation.isEstimate')}
          checked={estimate !== null}
          disabled={rows.readOnly}
          onChecked={(checked) =>
            rows.put({ ...impact, estimate: checked ? { confirmedBy: '', due: null } : null })
          }
        />
      </Line>
      {estimate && (
        <Line label={t('structures.evaluation.confirmedBy')}>
          <span className={styles.role}>
            <QuietInput
              value={estimate.confirmedBy}
              label={t('structures.evaluation.confirmedBy')}
              placeholder={t('structures.role')}
              list={rolesList}
              readOnly={rows.readOnly}
              onText={(confirmedBy) => rows.put({ ...impact, estimate: { ...estimate, confirmedBy } })}
            />
          </span>
          <span className={styles.date}>
            <DateField
              label={t('structures.evaluation.confirmedDue')}
              none={t('structures.evaluation.noDate')}
              value={estimate.due}
              readOnly={rows.readOnly}
              onDate={(due) => rows.put({ ...impact, estimate: { ...estimate, due } })}
            />
          </span>
        </Line>
      )}
    </>
  );
}
