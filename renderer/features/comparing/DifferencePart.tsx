/** Everything that is different in one part, mine and theirs beside each other, with the choice for all and for each. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Difference } from '../../../shared/retrospective/differences';
import { CheckBox, Segments } from '../../ui/Choices';
import { choiceOf, choose, type Part, type Taken } from './choices';
import styles from './comparing.module.css';
import type { Comparison } from './difference-rows';
import { OneDifference } from './OneDifference';

interface DifferencePartProps {
  readonly part: Part;
  readonly title: string;
  readonly comparison: Comparison;
  readonly name: string;
  readonly taken: Taken;
  readonly onTaken: (taken: Taken) => void;
}

export function DifferencePart({ part, title, comparison, name, taken, onTaken }: DifferencePartProps) {
  const { t } = useTranslation();
  const [changedOnly, setChangedOnly] = useState(true);
  const { differences } = part;
  const taking = (chosen: readonly Difference[]) => (side: 'mine' | 'theirs') =>
    onTaken(choose(taken, chosen, side));
  const choices = [
    { value: 'mine', label: t('comparing.keepMine') },
    { value: 'theirs', label: t('comparing.takeTheirs') },
  ] as const;
  const choice = choiceOf(differences, taken);
  return (
    <section className={styles.content} aria-label={title}>
      <div className={styles.head}>
        <h2>{title}</h2>
        {part.id !== 'head' && (
          <CheckBox checked={changedOnly} onChecked={setChangedOnly}>
            {t('history.changedOnly')}
          </CheckBox>
        )}
        {differences.length > 1 && (
          <Segments
            label={t('comparing.choiceFor', { what: title })}
            value={choice === 'some' ? null : choice}
            choices={choices}
            onValue={taking(differences)}
          />
        )}
      </div>
      <div className={styles.sides} aria-hidden="true">
        <span>{t('comparing.mine')}</span>
        <span>{t('comparing.theirs', { name })}</span>
      </div>
      {differences.map((difference) => (
        <OneDifference
          key={difference.key}
          difference={difference}
          comparison={comparison}
          changedOnly={changedOnly}
          isTaken={taken.has(difference.key)}
          onSide={taking([difference])}
        />
      ))}
    </section>
  );
}
