/** What the plan rested on, and how one would have noticed that it was false. */
import { useTranslation } from 'react-i18next';
import type { Assumption } from '../../../shared/retrospective/goals';
import type { Editing } from '../../store/editing';
import { itemsOf } from '../../store/items';
import { QuietText } from '../../ui/Field';
import { Row } from '../../ui/Row';
import { useRows } from '../../ui/rows';
import { AddButton, Purpose, Section } from '../../ui/Section';
import styles from './goals.module.css';

export function AssumptionList({ editing }: { readonly editing: Editing }) {
  const { t } = useTranslation();
  const { readOnly } = editing;
  const { assumptions } = editing.retrospective;
  const rows = useRows<Assumption>({
    items: assumptions,
    store: itemsOf(editing, 'assumptions'),
    readOnly,
    create: () => ({ id: editing.makeId(), text: '', signal: '' }),
    nameOf: (assumption) => assumption.text || assumption.signal,
  });
  return (
    <Section title={t('structures.goals.assumptions')} ref={rows.attach}>
      {assumptions.length === 0 && <Purpose>{t('structures.goals.assumptionsPurpose')}</Purpose>}
      <ul>
        {assumptions.map((assumption) => (
          <Row
            key={assumption.id}
            id={assumption.id}
            name={assumption.text}
            readOnly={readOnly}
            onRemove={() => rows.remove(assumption)}
          >
            <div className={styles.assumption}>
              <div data-lead>
                <QuietText
                  {...rows.bind(assumption, 'text')}
                  label={t('structures.goals.addAssumption')}
                  placeholder={t('structures.goals.assumptionExample')}
                  onKeyDown={rows.keys(assumption)}
                />
              </div>
              <QuietText
                look="caption"
                {...rows.bind(assumption, 'signal')}
                label={t('structures.goals.signal')}
                placeholder={t('structures.goals.signalExample')}
                onKeyDown={rows.enterAdds(assumption)}
              />
            </div>
          </Row>
        ))}
      </ul>
      {!readOnly && <AddButton label={t('structures.goals.addAssumption')} onAdd={() => rows.add()} />}
    </Section>
  );
}
