/** One difference: what it is, how the two sides say it, and which of them is kept. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Difference } from '../../../shared/retrospective/differences';
import { Segments } from '../../ui/Choices';
import { DiffRows } from '../../ui/DiffRows';
import styles from './comparing.module.css';
import { differenceName } from './difference-name';
import { type Comparison, rowGroups } from './difference-rows';

interface OneDifferenceProps {
  readonly difference: Difference;
  readonly comparison: Comparison;
  readonly changedOnly: boolean;
  readonly isTaken: boolean;
  readonly onSide: (side: 'mine' | 'theirs') => void;
}

export function OneDifference({ difference, comparison, changedOnly, isTaken, onSide }: OneDifferenceProps) {
  const { t } = useTranslation();
  const { mine, theirs, language } = comparison;
  const groups = useMemo(
    () => rowGroups(difference, { mine, theirs, language }, t),
    [difference, mine, theirs, language, t],
  );
  const what = differenceName(difference, comparison, t);
  const held = heldBy(difference);
  const [keep, take] = {
    both: ['keepMine', 'takeTheirs'] as const,
    mine: ['keep', 'remove'] as const,
    theirs: ['leaveOut', 'add'] as const,
  }[held];
  const isUnseen = groups.every(({ rows }) => rows.every(({ isSame }) => isSame));
  return (
    <article className={styles.one} data-taken={isTaken || undefined} aria-label={what}>
      <header className={styles.name}>
        <h3 lang={difference.kind === 'item' ? undefined : language}>{what}</h3>
        <span className={styles.held}>
          {t(`comparing.${held === 'both' ? 'changed' : held === 'mine' ? 'onlyMine' : 'onlyTheirs'}`)}
        </span>
        <Segments
          label={t('comparing.choiceFor', { what })}
          value={isTaken ? 'theirs' : 'mine'}
          choices={[
            { value: 'mine', label: t(`comparing.${keep}`) },
            { value: 'theirs', label: t(`comparing.${take}`) },
          ]}
          onValue={onSide}
        />
      </header>
      {isUnseen && (
        <p className={styles.quiet}>
          {t(difference.kind === 'text' ? 'comparing.formatOnly' : 'comparing.unseen')}
        </p>
      )}
      {groups.map(({ label, rows }, index) => (
        <div key={label ?? index.toString()} className={styles.group}>
          {label !== null && <span className={styles.label}>{label}</span>}
          <DiffRows
            rows={changedOnly ? rows.filter(({ isSame }) => !isSame) : rows}
            lang={mine.language}
            chosen={isTaken ? 'after' : 'before'}
          />
        </div>
      ))}
    </article>
  );
}

function heldBy(difference: Difference): 'both' | 'mine' | 'theirs' {
  if (difference.kind !== 'item') return 'both';
  if (difference.theirs === null) return 'mine';
  return difference.mine === null ? 'theirs' : 'both';
}
