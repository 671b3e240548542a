/** The review of a text: until it is read for the first time how far that is, then the text beside its events. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { IntakePart } from '../../commands/parts/intake';
import { useOffer } from '../../commands/surroundings';
import { Button } from '../../ui/Button';
import type { IntakeSource } from '../../workers/intake-protocol';
import type { IntakeScreenProps } from './IntakeScreen';
import styles from './intake.module.css';
import { ReadingProgress } from './ReadingProgress';
import { ReviewBody } from './ReviewBody';
import { begin } from './review';
import { readReview } from './review-text';
import { useKeeping } from './useKeeping';
import { useReading } from './useReading';
import { type Reviewing, useReview } from './useReview';

export interface ReviewScreenProps extends IntakeScreenProps {
  readonly source: IntakeSource;
  /** Where format and zone are shown. */
  readonly facts: HTMLElement | null;
}

export function ReviewScreen(props: ReviewScreenProps) {
  const { source, decided, problemText, onClose } = props;
  const { t } = useTranslation();
  const reviewing = useReview(() => (decided === null ? null : readReview(decided)) ?? beginning(props));
  const { lines, share, reading, problem, pack, search } = useReading(source, reviewing.review.question);
  useKeeping({ ...props, history: reviewing.history, isRead: reading !== null, lines: lines.length, pack });
  useUndoing(reviewing);

  if (problem)
    return (
      <main className={styles.notice} role="alert" data-pane="page">
        <p>{problemText(problem)}</p>
        <Button onClick={onClose}>{t('intake.back')}</Button>
      </main>
    );
  if (!reading) return <ReadingProgress share={share ?? 0} lines={lines.length} onCancel={onClose} />;
  return (
    <ReviewBody
      {...props}
      reviewing={reviewing}
      lines={lines}
      summary={reading.summary}
      proposals={reading.proposals}
      isReading={share !== null}
      pack={pack}
      search={search}
    />
  );
}

const beginning = ({ zone, localZone, today, roster, mayNarrate }: ReviewScreenProps) =>
  begin(
    {
      format: null,
      zone,
      localZone,
      date: null,
      today,
      dayFirst: null,
      roles: roster,
      unmasked: new Set(),
      language: null,
    },
    { narrate: mayNarrate },
  );

function useUndoing({ canUndo, canRedo, undo, redo }: Reviewing): void {
  const part = useMemo<IntakePart>(
    () => ({ canUndo: () => canUndo, canRedo: () => canRedo, undo, redo }),
    [canUndo, canRedo, undo, redo],
  );
  useOffer('intake', part);
}
