/** The categories factors are sorted into, behind a button: most documents keep the usual ones. */
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { familyLabels } from '../../../shared/manuscript/labels';
import { categoriesOf } from '../../../shared/retrospective/factor-categories';
import type { FactorCategory } from '../../../shared/retrospective/factors';
import type { Editing } from '../../store/editing';
import { Button } from '../../ui/Button';
import { choicesOf } from '../../ui/choices';
import { QuietText } from '../../ui/Field';
import { Select } from '../../ui/Menu';
import { Row } from '../../ui/Row';
import { useRows } from '../../ui/rows';
import { AddButton, Purpose, Section } from '../../ui/Section';
import { categoryStore, dropCategories } from './categories';
import styles from './factors.module.css';

export function CategoryList({ editing }: { readonly editing: Editing }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <Section
      title={t('structures.factors.categories')}
      aside={
        <Button look="ghost" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('structures.factors.editCategories')}
          <ChevronDown size={14} strokeWidth={1.5} className={open ? styles.turned : undefined} />
        </Button>
      }
    >
      {open ? <Categories editing={editing} /> : <Names editing={editing} />}
    </Section>
  );
}

function Names({ editing }: { readonly editing: Editing }) {
  const names = categoriesOf(editing.retrospective, editing.language).map(({ name }) => name);
  return <Purpose>{names.join(' · ')}</Purpose>;
}

function Categories({ editing }: { readonly editing: Editing }) {
  const { t } = useTranslation();
  const { retrospective, readOnly, language } = editing;
  const categories = categoriesOf(retrospective, retrospective.language);
  const rows = useRows<FactorCategory>({
    items: categories,
    store: categoryStore(editing),
    readOnly,
    create: () => ({ id: editing.makeId(), family: categories.at(-1)?.family ?? 'system', name: '' }),
    nameOf: ({ name }) => name,
  });
  return (
    <div ref={rows.attach}>
      <Purpose>{t('structures.factors.categoriesPurpose')}</Purpose>
      <ul>
        {categories.map((category) => (
          <Row
            key={category.id}
            id={category.id}
            name={category.name}
            look="plain"
            readOnly={readOnly}
            onRemove={() => rows.remove(category)}
          >
            <div className={styles.category}>
              <Select
                quiet
                label={t('structures.factors.family')}
                value={category.family}
                choices={choicesOf(familyLabels, language)}
                readOnly={readOnly}
                onValue={(family) => family && rows.put({ ...category, family })}
              />
              <div data-lead>
                <QuietText
                  {...rows.bind(category, 'name')}
                  label={t('structures.factors.categoryExample')}
                  placeholder={t('structures.factors.categoryExample')}
                  onKeyDown={rows.keys(category)}
                />
              </div>
            </div>
          </Row>
        ))}
      </ul>
      {!readOnly && (
        <div className={styles.foot}>
          <AddButton label={t('structures.factors.addCategory')} onAdd={() => rows.add()} />
          {retrospective.categories.length > 0 && (
            <Button
              look="link"
              className={styles.reset ?? ''}
              onClick={() => editing.apply(dropCategories(retrospective))}
            >
              {t('structures.factors.resetCategories')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
