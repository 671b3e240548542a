/** What was considered and left out, with its reason. */
import { useTranslation } from 'react-i18next';
import type { DecidedAgainst } from '../../../shared/retrospective/action-items';
import type { Editing } from '../../store/editing';
import { itemsOf } from '../../store/items';
import { QuietText } from '../../ui/Field';
import { Row } from '../../ui/Row';
import { useRows } from '../../ui/rows';
import { AddButton, Purpose, Section } from '../../ui/Section';
import styles from './measures.module.css';

export function AgainstList({ editing }: { readonly editing: Editing }) {
  const { t } = useTranslation();
  const { decidedAgainst } = editing.retrospective;
  const rows = useRows<DecidedAgainst>({
    items: decidedAgainst,
    store: itemsOf(editing, 'decidedAgainst'),
    readOnly: editing.readOnly,
    create: () => ({ id: editing.makeId(), text: '', reason: '' }),
    nameOf: (item) => item.text || item.reason,
  });
  return (
    <Section ref={rows.attach} title={t('structures.measures.against')}>
      {decidedAgainst.length === 0 && <Purpose>{t('structures.measures.againstPurpose')}</Purpose>}
      <ul>
        {decidedAgainst.map((item) => (
          <Row
            key={item.id}
            id={item.id}
            name={item.text}
            readOnly={rows.readOnly}
            onRemove={() => rows.remove(item)}
          >
            <div className={styles.against}>
              <div data-lead>
                <QuietText
                  {...rows.bind(item, 'text')}
                  label={t('structures.measures.against')}
                  placeholder={t('structures.measures.againstExample')}
                  onKeyDown={rows.keys(item)}
                />
              </div>
              <QuietText
                look="caption"
                {...rows.bind(item, 'reason')}
                label={t('structures.measures.reason')}
                placeholder={t('structures.measures.reasonExample')}
                onKeyDown={rows.enterAdds(item)}
              />
            </div>
          </Row>
        ))}
      </ul>
      {!editing.readOnly && (
        <AddButton label={t('structures.measures.addAgainst')} onAdd={() => rows.add()} />
      )}
    </Section>
  );
}
