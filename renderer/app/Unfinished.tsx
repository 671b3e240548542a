/** Reviews of pasted texts that were left before they were finished, on the screens where one begins. */
import { useTranslation } from 'react-i18next';
import type { Id } from '../../shared/kit/ids';
import { UnfinishedReviews } from '../features/intake/UnfinishedReviews';
import { useKeptReviews } from '../store/useSession';
import { showToast } from '../ui/Toast';
import type { ScreenProps } from './place';
import { problemText } from './problem-text';
import { reviewRoute } from './reviews';
import { go } from './route';

interface UnfinishedProps extends ScreenProps {
  /** Those of a document, or null for all others. */
  readonly document: Id | null;
}

export function Unfinished({ place, language, document }: UnfinishedProps) {
  const { t } = useTranslation();
  const { reviews } = place.library;
  const listed = useKeptReviews(place.library);
  if (!listed?.ok) return null;
  const drop = async (key: Id) => {
    const found = await reviews.find(key);
    const dropped = await reviews.drop(key);
    if (!dropped.ok) return showToast(problemText(t, dropped.problem));
    if (!found.ok) return;
    const { review, bytes, decided } = found.value;
    const bringBack = async () => {
      await reviews.begin(review, bytes);
      if (decided !== null) await reviews.decide(key, decided);
    };
    showToast(t('intake.dropped'), { label: t('app.undo'), run: () => void bringBack() });
  };
  return (
    <UnfinishedReviews
      reviews={listed.value.filter((review) => review.document === document)}
      language={language}
      zone={place.zone}
      onGoOn={(review) => go(reviewRoute(review.document, review.key))}
      onDrop={({ key }) => void drop(key)}
    />
  );
}
