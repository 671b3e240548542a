/** Below the review: its keys, the milestones that wait for a yes, and the way into the document. */
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { Kbd } from '../../ui/Chip';
import { CheckBox } from '../../ui/Choices';
import { Spring } from '../../ui/Frame';
import styles from './intake.module.css';

interface ReviewFootProps {
  readonly kept: number;
  readonly unconfirmed: number;
  /** Times that want a look. */
  readonly unsure: number;
  /** Whether the narrative is drafted from the events; null where it is not offered. */
  readonly narrate: boolean | null;
  readonly onNarrate: (narrate: boolean) => void;
  readonly onConfirm: () => void;
  readonly onAccept: () => void;
}

const keys = [
  ['↑↓', 'intake.keyMove'],
  ['Space', 'intake.keyKeep'],
  ['E', 'intake.keyEdit'],
  ['S', 'intake.keyStar'],
  ['+', 'intake.keyAdd'],
  ['N', 'intake.keyNext'],
] as const;

export function ReviewFoot(props: ReviewFootProps) {
  const { kept, unconfirmed, unsure, narrate, onNarrate, onConfirm, onAccept } = props;
  const { t } = useTranslation();
  const accept = useRef<HTMLButtonElement>(null);
  // The button goes with what it confirms: the focus is handed on to what comes next.
  const confirm = () => {
    accept.current?.focus();
    onConfirm();
  };
  return (
    <footer className={styles.foot} data-foot="">
      <span className={styles.keys}>
        {keys
          .filter(([key]) => key !== 'N' || unsure > 0)
          .map(([key, words]) => (
            <span key={key}>
              <Kbd>{key}</Kbd> {t(words)}
            </span>
          ))}
      </span>
      <Spring />
      {narrate !== null && (
        <CheckBox checked={narrate} onChecked={onNarrate}>
          {t('intake.narrate')}
        </CheckBox>
      )}
      <span className={styles.ways}>
        {unconfirmed > 0 && (
          <Button look="ghost" large onClick={confirm}>
            {t('intake.confirmMilestones', { count: unconfirmed })}
          </Button>
        )}
        <Button ref={accept} look="primary" large disabled={kept === 0} onClick={onAccept}>
          {t('intake.accept', { count: kept })}
          <Kbd>↵</Kbd>
        </Button>
      </span>
    </footer>
  );
}
