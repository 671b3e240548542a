/** What stands over the desk while suggestions are gone through: the card, the preview, the list of what is ignored. */
import { useMemo } from 'react';
import type { Language } from '../../../shared/kit/bilingual';
import type { PageId } from '../../../shared/retrospective/step-id';
import { AcceptAllDialog } from '../../features/suggestions/AcceptAllDialog';
import { IgnoredDialog } from '../../features/suggestions/IgnoredDialog';
import type { Ignored } from '../../features/suggestions/ignored';
import { SuggestionCard } from '../../features/suggestions/SuggestionCard';
import { usePreferences } from '../../store/preferences';
import type { DocumentSession } from '../../store/session';
import type { SuggestionReview } from './useSuggestionReview';

interface SuggestionOverlaysProps {
  readonly session: DocumentSession;
  readonly review: SuggestionReview;
  readonly ignored: readonly Ignored[];
  readonly pageTitles: Readonly<Record<PageId, string>>;
  readonly language: Language;
  readonly readOnly: boolean;
}

export function SuggestionOverlays({
  session,
  review,
  ignored,
  pageTitles,
  language,
  readOnly,
}: SuggestionOverlaysProps) {
  const { letterKeys } = usePreferences(({ values }) => values);
  const { card, acceptingAll, suggestions } = review;
  const { suggestion } = card;
  return (
    <>
      {suggestion && (
        <SuggestionCard
          suggestion={suggestion}
          anchor={card.anchor}
          number={card.number}
          total={suggestions.length}
          focusTurn={card.focusTurn}
          language={language}
          readOnly={readOnly}
          letterKeys={letterKeys}
          onAccept={(words) => card.onAccept(suggestion, words)}
          onWriteOwn={() => card.onWriteOwn(suggestion)}
          onIgnore={(scope) => card.onIgnore(suggestion, scope)}
          onStep={card.onStep}
          onClose={card.onClose}
          onFocusLost={() => card.onFocusLost(suggestion)}
        />
      )}
      {acceptingAll.rule !== null && (
        <AcceptAllDialog
          rule={acceptingAll.rule}
          suggestions={suggestions}
          pageTitles={pageTitles}
          onAccept={acceptingAll.onAccept}
          onClose={acceptingAll.onClose}
        />
      )}
      {review.ignored.isListed && (
        <IgnoredList
          session={session}
          ignored={ignored}
          readOnly={readOnly}
          onRestore={review.ignored.onRestore}
          onClose={review.ignored.onClose}
        />
      )}
    </>
  );
}

interface IgnoredListProps {
  readonly session: DocumentSession;
  readonly ignored: readonly Ignored[];
  readonly readOnly: boolean;
  readonly onRestore: (ignored: Ignored) => void;
  readonly onClose: () => void;
}

/** What it hides is counted in the document as it was when the list was opened. */
function IgnoredList({ session, ...props }: IgnoredListProps) {
  const retrospective = useMemo(() => session.current(), [session]);
  return <IgnoredDialog retrospective={retrospective} {...props} />;
}
