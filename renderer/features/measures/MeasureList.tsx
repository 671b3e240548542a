/** Action items as a table: text, owner, date, strength, state; how it is checked and the rest below each. */
import { useTranslation } from 'react-i18next';
import { type ActionItem, emptyActionItem } from '../../../shared/retrospective/action-items';
import { measureHintWords, measuresHints } from '../../../shared/steps/measure-hints';
import type { Editing } from '../../store/editing';
import { itemsOf } from '../../store/items';
import { LookAgain } from '../../ui/LookAgain';
import { useRows } from '../../ui/rows';
import { AddButton, Purpose, Section } from '../../ui/Section';
import { MeasureRow } from './MeasureRow';
import styles from './measures.module.css';
import { SideAndMeans } from './SideAndMeans';

export function MeasureList({ editing }: { readonly editing: Editing }) {
  const { t } = useTranslation();
  const { actionItems } = editing.retrospective;
  const rows = useRows<ActionItem>({
    items: actionItems,
    store: itemsOf(editing, 'actionItems'),
    readOnly: editing.readOnly,
    create: () => emptyActionItem(editing.makeId()),
    nameOf: (item) => item.text || item.owner || item.verification || item.link || (item.due ?? ''),
  });
  const built = actionItems.filter(({ means }) => means === 'system').length;
  return (
    <>
      <Section
        ref={rows.attach}
        title={t('structures.measures.measures')}
        count={actionItems.length}
        aside={built > 0 && t('structures.measures.builtIn', { built, count: actionItems.length })}
      >
        {actionItems.length === 0 ? <Purpose>{t('structures.measures.measuresPurpose')}</Purpose> : <Head />}
        <ul>
          {actionItems.map((item) => (
            <MeasureRow key={item.id} item={item} rows={rows} editing={editing} />
          ))}
        </ul>
        {measuresHints(actionItems).map((hint) => (
          <LookAgain key={hint}>{measureHintWords[hint][editing.language]}</LookAgain>
        ))}
        {!editing.readOnly && (
          <AddButton label={t('structures.measures.addMeasure')} onAdd={() => rows.add()} />
        )}
      </Section>
      {actionItems.length > 0 && (
        <SideAndMeans actionItems={actionItems} language={editing.language} onOpen={rows.focus} />
      )}
    </>
  );
}

/** Seen only: every field says its own name. */
function Head() {
  const { t } = useTranslation();
  return (
    <div className={`${styles.measure} ${styles.head}`} aria-hidden="true">
      <span>{t('structures.measures.text')}</span>
      <span>{t('structures.measures.owner')}</span>
      <span>{t('structures.measures.due')}</span>
      <span>{t('structures.measures.strength')}</span>
      <span>{t('structures.measures.state')}</span>
    </div>
  );
}
