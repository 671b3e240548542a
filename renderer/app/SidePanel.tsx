/** Beside the page: what could be worded otherwise, and what the step asks. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PageId } from '../../shared/retrospective/step-id';
import { QuestionList } from '../features/steps/QuestionList';
import { SuggestionsPanel, type SuggestionsPanelProps } from '../features/suggestions/SuggestionsPanel';
import type { Editing } from '../store/editing';
import { Tabs } from '../ui/Tabs';

type TabId = 'suggestions' | 'questions';

interface SidePanelProps {
  readonly page: PageId;
  readonly editing: Editing;
  readonly suggestions: SuggestionsPanelProps;
}

export function SidePanel({ page, editing, suggestions }: SidePanelProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<TabId>('suggestions');
  const [shown, setShown] = useState(suggestions.current);
  // A suggestion that is visited from the page has to be seen.
  if (suggestions.current !== shown) {
    setShown(suggestions.current);
    if (suggestions.current !== null) setChosen('suggestions');
  }
  const count = suggestions.suggestions.length;
  const panel = <SuggestionsPanel {...suggestions} />;
  const tabs = [{ id: 'suggestions' as const, label: t('suggestions.title'), count, panel }];
  if (page === 'unsorted')
    return <Tabs label={t('app.panel')} tabs={tabs} chosen="suggestions" onChosen={setChosen} />;
  const questions = <QuestionList step={page} editing={editing} />;
  return (
    <Tabs<TabId>
      label={t('app.panel')}
      tabs={[...tabs, { id: 'questions', label: t('questions.title'), panel: questions }]}
      chosen={chosen}
      onChosen={setChosen}
    />
  );
}
