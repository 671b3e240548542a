/** Texts whose review was left: each can be gone on with, or dropped. */
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/kit/bilingual';
import type { Instant } from '../../../shared/kit/instant';
import { showTime } from '../../../shared/time/show-time';
import type { KeptReview } from '../../store/kept-reviews';
import { Button } from '../../ui/Button';
import styles from './intake.module.css';

interface UnfinishedReviewsProps {
  readonly reviews: readonly KeptReview[];
  readonly language: Language;
  readonly zone: string;
  readonly onGoOn: (review: KeptReview) => void;
  readonly onDrop: (review: KeptReview) => void;
}

export function UnfinishedReviews({ reviews, language, zone, onGoOn, onDrop }: UnfinishedReviewsProps) {
  const { t } = useTranslation();
  if (reviews.length === 0) return null;
  return (
    <section className={styles.unfinished} aria-label={t('intake.unfinished')}>
      <h2>{t('intake.unfinished')}</h2>
      <ul>
        {reviews.map((review) => {
          const lines = t('intake.linesCount', { count: review.lines });
          const begun = t('intake.begun', { lines, at: momentOf(review.at, zone, language) });
          return (
            <li key={review.key}>
              <span className={styles.begun}>{begun}</span>
              <span className={styles.ways}>
                <Button aria-label={t('intake.goOnWith', { begun })} onClick={() => onGoOn(review)}>
                  {t('intake.goOn')}
                </Button>
                <Button
                  look="ghost"
                  aria-label={t('intake.dropOne', { begun })}
                  onClick={() => onDrop(review)}
                >
                  {t('intake.drop')}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const momentOf = (at: Instant, zone: string, language: Language): string =>
  showTime({ at, until: null, zone, certainty: 'exact', text: '' }, zone, language, { withDate: true });
