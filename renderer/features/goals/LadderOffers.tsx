/** Times the severity ladder gives and step 1 has not: taken with one press; where both differ, both are said. */
import { useTranslation } from 'react-i18next';
import { ladderTargets } from '../../../shared/consistency/ladder-targets';
import { handlingLabels } from '../../../shared/manuscript/labels';
import type { Editing } from '../../store/editing';
import { Button } from '../../ui/Button';
import styles from './goals.module.css';

export function LadderOffers({ editing }: { readonly editing: Editing }) {
  const { t } = useTranslation();
  const { retrospective, readOnly, language } = editing;
  const { handlingTargets, severity } = retrospective;
  if (readOnly || severity === null) return null;
  const missing = ladderTargets(retrospective, retrospective.language).filter(({ kind }) =>
    handlingTargets.every((target) => target.kind !== kind),
  );
  return missing.map(({ kind, minutes, text }) => (
    <Button
      key={kind}
      look="link"
      className={styles.offer ?? ''}
      onClick={() =>
        editing.apply({
          type: 'put-item',
          collection: 'handlingTargets',
          item: { id: editing.makeId(), kind, minutes, text, source: severity },
        })
      }
    >
      {t('structures.goals.fromLadder', { severity, kind: handlingLabels[kind][language], time: text })}
    </Button>
  ));
}
