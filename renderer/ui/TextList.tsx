/** A list of plain texts edited in place, one a row. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { QuietText } from './Field';
import { Row } from './Row';
import type { Rows } from './rows';
import { AddButton, Purpose } from './Section';
import styles from './TextList.module.css';

interface Texted {
  readonly id: string;
  readonly text: string;
}

interface TextListProps<Item extends Texted> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly rows: Rows<Item>;
  readonly placeholder: string;
  /** What the button says that adds one; "Add", named after the list, where it is left out. */
  readonly add?: string;
  readonly purpose?: string;
  /** Drawn before each text. */
  readonly mark?: ReactNode;
  /** Drawn behind a text. */
  readonly aside?: (item: Item) => ReactNode;
  /** Drawn behind the button that adds one. */
  readonly beside?: ReactNode;
  readonly look?: 'line' | 'plain';
}

export function TextList<Item extends Texted>(props: TextListProps<Item>) {
  const { t } = useTranslation();
  const { label, items, rows, placeholder, add, purpose, mark, aside, beside, look = 'line' } = props;
  return (
    <div ref={rows.attach} className={styles.texts}>
      {items.length === 0 && purpose && <Purpose>{purpose}</Purpose>}
      {items.length > 0 && (
        <ul aria-label={label}>
          {items.map((item) => (
            <Row
              key={item.id}
              id={item.id}
              name={item.text}
              look={look}
              readOnly={rows.readOnly}
              onRemove={() => rows.remove(item)}
            >
              <div className={styles.lead} data-lead>
                {mark}
                <QuietText
                  value={item.text}
                  label={label}
                  placeholder={placeholder}
                  readOnly={rows.readOnly}
                  onText={(text) => rows.put({ ...item, text })}
                  onKeyDown={rows.keys(item)}
                />
                {aside?.(item)}
              </div>
            </Row>
          ))}
        </ul>
      )}
      {!rows.readOnly && (
        <div className={styles.adders}>
          <AddButton
            label={add ?? t('structures.rows.add')}
            name={add === undefined ? `${t('structures.rows.add')}: ${label}` : undefined}
            onAdd={() => rows.add()}
          />
          {beside}
        </div>
      )}
    </div>
  );
}
