/** The side panel of the desk with what was found in the document. */
import { type ReactNode, useDeferredValue } from 'react';
import type { PageId } from '../../../shared/retrospective/step-id';
import type { Ignored } from '../../features/suggestions/ignored';
import type { Editing } from '../../store/editing';
import type { LocalRecords } from '../../store/local-records';
import { usePreferences } from '../../store/preferences';
import type { ConsistencyChecks } from '../suggestions/useConsistencyChecks';
import type { SuggestionReview } from '../suggestions/useSuggestionReview';
import { SidePanel } from './SidePanel';

interface DeskPanelProps {
  readonly page: PageId;
  readonly pageTitles: Readonly<Record<PageId, string>>;
  readonly editing: Editing;
  readonly review: SuggestionReview;
  readonly checking: ConsistencyChecks;
  readonly ignored: readonly Ignored[];
  readonly local: LocalRecords;
  /** Null where it stands in the rail. */
  readonly outline: ReactNode;
}

export function DeskPanel(props: DeskPanelProps) {
  const { pageTitles, editing, review, checking, ignored, local, outline } = props;
  // The page and its text come first; a long list of what was found may follow them.
  const page = useDeferredValue(props.page);
  const suggestions = useDeferredValue(review.suggestions);
  const { suggestionsOn, letterKeys } = usePreferences(({ values }) => values);
  const { retrospective, language, readOnly } = editing;
  const ignoredChecks = retrospective.suggestions.ignored.filter(({ rule }) => rule.startsWith('check.'));
  return (
    <SidePanel
      page={page}
      editing={editing}
      outline={outline}
      local={local}
      checks={{
        ...checking.panel,
        page,
        pageTitles,
        language,
        documentLanguage: retrospective.language,
        readOnly,
        ignored: ignoredChecks.length,
        onShowIgnored: review.panel.onShowIgnored,
      }}
      suggestions={{
        ...review.panel,
        suggestions,
        on: suggestionsOn,
        current: review.current,
        open: review.card.suggestion?.id ?? null,
        ignored,
        page,
        pageTitles,
        readOnly,
        letterKeys,
      }}
    />
  );
}
