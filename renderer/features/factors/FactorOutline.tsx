/** The outline of whys: Enter asks the next why, Tab goes deeper, Shift+Tab out, Alt+↑↓ moves. */
import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Edit } from '../../../shared/retrospective/edit';
import {
  branchOf,
  indentFactor,
  moveFactor,
  outdentFactor,
  removeFactors,
  restoreFactors,
} from '../../../shared/retrospective/factor-tree';
import { emptyFactor, type Factor } from '../../../shared/retrospective/factors';
import type { Editing } from '../../store/editing';
import { itemsOf } from '../../store/items';
import { Kbd } from '../../ui/Chip';
import { isComposing } from '../../ui/commit';
import { type RowStore, useRows } from '../../ui/rows';
import { AddButton, Purpose, Section } from '../../ui/Section';
import { FactorPicture } from './FactorPicture';
import { FactorRow } from './FactorRow';
import styles from './factors.module.css';
import { type OutlineLine, outlineOf } from './outline';

export function FactorOutline({ editing }: { readonly editing: Editing }) {
  const { t } = useTranslation();
  const { readOnly } = editing;
  const { factors } = editing.retrospective;
  const lines = outlineOf(factors);
  const parent = useRef<Factor['parent']>(null);
  const rows = useRows<Factor>({
    items: lines.map(({ factor }) => factor),
    store: factorStore(editing),
    readOnly,
    create: () => emptyFactor(editing.makeId(), parent.current),
    nameOf: (factor) => factor.statement || factor.evidence || heldUp(lines, factor),
  });
  const tab = useOutlineTab(editing);
  const keysOf = (factor: Factor) => (event: KeyboardEvent) => {
    tab(event, factor);
    if (event.defaultPrevented) return;
    parent.current = factor.parent;
    rows.keys(factor)(event);
    parent.current = null;
  };
  const picked = factors.filter((factor) => factor.picked).length;
  return (
    <Section
      ref={rows.attach}
      title={t('structures.factors.title')}
      count={factors.length}
      aside={picked > 0 && t('structures.factors.pickedCount', { count: picked })}
    >
      {factors.length === 0 && <Purpose>{t('structures.factors.purpose')}</Purpose>}
      {factors.length > 0 && <FactorPicture editing={editing} onOpen={rows.focus} />}
      <ul className={styles.outline}>
        {lines.map((line) => (
          <FactorRow
            key={line.factor.id}
            line={line}
            rows={rows}
            keys={keysOf(line.factor)}
            editing={editing}
          />
        ))}
      </ul>
      {!readOnly && (
        <div className={styles.foot}>
          <AddButton
            label={t(factors.length === 0 ? 'structures.factors.first' : 'structures.factors.add')}
            onAdd={() => rows.add()}
          />
          {factors.length > 0 && <Keys />}
        </div>
      )}
    </Section>
  );
}

function Keys() {
  const { t } = useTranslation();
  return (
    <p className={styles.keys}>
      <Kbd>Enter</Kbd> {t('structures.factors.keyEnter')}
      <Kbd>Tab</Kbd> {t('structures.factors.keyTab')}
      <Kbd>Shift Tab</Kbd> {t('structures.factors.keyBack')}
      <Kbd>Alt ↑↓</Kbd> {t('structures.factors.keyMove')}
      <Kbd>Esc Tab</Kbd> {t('structures.factors.keyLeave')}
    </p>
  );
}

/**
 * Tab and Shift+Tab change the level where they can. After Escape, until the next other key, they walk on as everywhere
 * else, so that the keyboard is never caught in the outline.
 */
function useOutlineTab({ retrospective, readOnly, apply }: Editing) {
  const released = useRef(false);
  return (event: KeyboardEvent, factor: Factor): void => {
    if (isComposing(event.nativeEvent) || readOnly || event.key === 'Shift') return;
    const walks = released.current;
    released.current = event.key === 'Escape' || (walks && event.key === 'Tab');
    const edit = walks ? null : outlineEdit(event, retrospective.factors, factor);
    if (!edit) return;
    event.preventDefault();
    apply(edit);
  };
}

function outlineEdit(event: KeyboardEvent, factors: readonly Factor[], { id }: Factor): Edit | null {
  if (event.key === 'Tab') return event.shiftKey ? outdentFactor(factors, id) : indentFactor(factors, id);
  if (!event.altKey) return null;
  if (event.key === 'ArrowUp') return moveFactor(factors, id, -1);
  return event.key === 'ArrowDown' ? moveFactor(factors, id, 1) : null;
}

/** A line without words that others hang from is not removed unasked: it goes by the name of the first of them. */
function heldUp(lines: readonly OutlineLine[], factor: Factor): string {
  const index = lines.findIndex((line) => line.factor.id === factor.id);
  const line = lines[index];
  return line && line.below > 0 ? `… ${lines[index + 1]?.factor.statement ?? ''}` : '';
}

/** Taking a factor out takes what hangs from it. */
const factorStore = (editing: Editing): RowStore<Factor> => {
  const { put, insert } = itemsOf(editing, 'factors');
  return {
    put,
    insert,
    take: (factor) => {
      const { factors } = editing.retrospective;
      const branch = branchOf(factors, factor.id);
      editing.apply(removeFactors(branch));
      return () => editing.apply(restoreFactors(factors, branch));
    },
  };
};
