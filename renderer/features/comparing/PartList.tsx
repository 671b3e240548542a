/** The parts of the document that differ, each with how much and what is chosen now. */
import { useTranslation } from 'react-i18next';
import { choiceOf, type Part, type PartId, type Taken, takenOf } from './choices';
import styles from './comparing.module.css';

interface PartListProps {
  readonly parts: readonly Part[];
  readonly titles: Readonly<Record<PartId, string>>;
  readonly taken: Taken;
  readonly chosen: PartId;
  readonly onChosen: (id: PartId) => void;
}

export function PartList({ parts, titles, taken, chosen, onChosen }: PartListProps) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('comparing.parts')}>
      <ul className={styles.parts}>
        {parts.map(({ id, differences }) => {
          const choice = choiceOf(differences, taken);
          return (
            <li key={id}>
              <button type="button" aria-current={id === chosen} onClick={() => onChosen(id)}>
                <span className={styles.mark} data-choice={choice} aria-hidden="true" />
                <span className={styles.part}>{titles[id]}</span>
                <span className={styles.figures}>
                  {t('comparing.differences', { count: differences.length })}
                  {' · '}
                  {t(`comparing.state.${choice}`, {
                    count: takenOf(differences, taken),
                    total: differences.length,
                  })}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
