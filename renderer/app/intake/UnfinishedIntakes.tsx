/** Reviews of pasted texts that were left before they were finished, on the screens where one begins. */
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/kit/ids';
import { UnfinishedReviews } from '../../features/intake/UnfinishedReviews';
import { useKeptReviews } from '../../store/useSession';
import { showToast } from '../../ui/Toast';
import type { ScreenProps } from '../app-context';
import { problemText } from '../problem-text';
import { go } from '../route';
import { reviewRoute } from './intake-routes';

interface UnfinishedIntakesProps extends ScreenProps {
  /** Those of a document, or null for all others. */
  readonly document: Id | null;
}

export function UnfinishedIntakes({ app, language, document }: UnfinishedIntakesProps) {
  const { t } = useTranslation();
  const { reviews } = app.library;
  const listed = useKeptReviews(app.library);
  if (!listed?.ok) return null;
  const drop = async (key: Id) => {
    const found = await reviews.find(key);
    const dropped = await reviews.drop(key);
    if (!dropped.ok) return showToast(problemText(t, dropped.problem));
    if (!found.ok) return;
    const { review, bytes, decided } = found.value;
    const bringBack = async () => {
      const begun = await reviews.begin(review, bytes);
      if (!begun.ok) return showToast(problemText(t, begun.problem));
      if (decided !== null) await reviews.decide(key, decided);
    };
    showToast(t('intake.dropped'), { label: t('app.undo'), run: () => void bringBack() });
  };
  return (
    <UnfinishedReviews
      reviews={listed.value.filter((review) => review.document === document)}
      language={language}
      zone={app.zone}
      onGoOn={(review) => go(reviewRoute(review.document, review.key))}
      onDrop={({ key }) => void drop(key)}
    />
  );
}
