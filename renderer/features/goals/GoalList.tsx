/** What was to be reached: statement and target in the row; how it is counted and where it comes from below. */
import { useTranslation } from 'react-i18next';
import type { Goal } from '../../../shared/retrospective/goals';
import { outcomeWords } from '../../../shared/steps/outcome-words';
import type { Editing } from '../../store/editing';
import { itemsOf } from '../../store/items';
import { QuietText } from '../../ui/Field';
import { LookAgain } from '../../ui/LookAgain';
import { Row } from '../../ui/Row';
import { type Rows, useRows } from '../../ui/rows';
import { AddButton, Purpose, Section } from '../../ui/Section';
import { TextLine } from '../../ui/TextLine';
import styles from './goals.module.css';

export function GoalList({ editing }: { readonly editing: Editing }) {
  const { t } = useTranslation();
  const { goals } = editing.retrospective;
  const rows = useRows<Goal>({
    items: goals,
    store: itemsOf(editing, 'goals'),
    readOnly: editing.readOnly,
    create: () => ({ id: editing.makeId(), statement: '', measure: '', target: '', source: '' }),
    nameOf: (goal) => goal.statement || goal.measure || goal.target || goal.source,
  });
  return (
    <Section title={t('structures.goals.goals')} ref={rows.attach}>
      {goals.length === 0 && <Purpose>{t('structures.goals.goalsPurpose')}</Purpose>}
      <ul>
        {goals.map((goal) => (
          <GoalRow key={goal.id} goal={goal} rows={rows} />
        ))}
      </ul>
      {!editing.readOnly && <AddButton label={t('structures.goals.addGoal')} onAdd={() => rows.add()} />}
    </Section>
  );
}

function GoalRow({ goal, rows }: { readonly goal: Goal; readonly rows: Rows<Goal> }) {
  const { t } = useTranslation();
  return (
    <Row
      id={goal.id}
      name={goal.statement}
      readOnly={rows.readOnly}
      onRemove={() => rows.remove(goal)}
      details={
        <>
          <TextLine
            label={t('structures.goals.measure')}
            placeholder={t('structures.goals.measureExample')}
            text={rows.bind(goal, 'measure')}
          />
          <TextLine
            label={t('structures.goals.source')}
            placeholder={t('structures.goals.sourceExample')}
            text={rows.bind(goal, 'source')}
          />
        </>
      }
    >
      <div className={styles.goal}>
        <div data-lead>
          <QuietText
            look="strong"
            {...rows.bind(goal, 'statement')}
            label={t('structures.goals.statement')}
            placeholder={t('structures.goals.statementExample')}
            onKeyDown={rows.keys(goal)}
          />
        </div>
        <QuietText
          align="end"
          {...rows.bind(goal, 'target')}
          label={t('structures.goals.target')}
          placeholder={t('structures.goals.targetExample')}
          onKeyDown={rows.enterAdds(goal)}
        />
        <Outcome goal={goal} />
      </div>
    </Row>
  );
}

/** Words of a goal that belong to the evaluation. */
function Outcome({ goal: { statement, measure } }: { readonly goal: Goal }) {
  const { t } = useTranslation();
  const words = outcomeWords(`${statement}\n${measure}`);
  return words === '' ? null : <LookAgain>{t('structures.goals.outcome', { words })}</LookAgain>;
}
