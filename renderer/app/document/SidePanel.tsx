/** Beside the page: what could be worded otherwise, and what the step asks. */
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PageId } from '../../../shared/retrospective/step-id';
import { ChecksPanel, type ChecksPanelProps } from '../../features/checks/ChecksPanel';
import { LogPanel } from '../../features/intake/LogPanel';
import { QuestionList } from '../../features/steps/QuestionList';
import { SuggestionsPanel, type SuggestionsPanelProps } from '../../features/suggestions/SuggestionsPanel';
import { useDocumentRecords } from '../../store/document-records';
import type { Editing } from '../../store/editing';
import type { LocalRecords } from '../../store/local-records';
import { type Tab, Tabs } from '../../ui/Tabs';
import { useAfterFirstFrame } from '../../ui/useAfterFirstFrame';
import { useLogWanted } from './log-wanted';

type TabId = 'suggestions' | 'checks' | 'questions' | 'log' | 'outline';

interface SidePanelProps {
  readonly page: PageId;
  readonly editing: Editing;
  readonly suggestions: SuggestionsPanelProps;
  readonly checks: ChecksPanelProps;
  readonly local: LocalRecords;
  /** Null where it stands in the rail. */
  readonly outline: ReactNode;
}

export function SidePanel(props: SidePanelProps) {
  return useAfterFirstFrame() ? <PanelTabs {...props} /> : null;
}

function PanelTabs({ page, editing, suggestions, checks, local, outline }: SidePanelProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<TabId>('suggestions');
  const { logs, people } = useDocumentRecords();
  const { hash, turn } = useLogWanted();
  useEffect(() => {
    if (turn > 0) setChosen('log');
  }, [turn]);
  const count = suggestions.suggestions.length;
  const panel = <SuggestionsPanel {...suggestions} />;
  const questions = page !== 'unsorted' && <QuestionList step={page} editing={editing} />;
  const tabs: readonly Tab<TabId>[] = [
    { id: 'suggestions', label: t('suggestions.title'), count, panel },
    {
      id: 'checks',
      label: t('checks.title'),
      count: checks.diagnostics.length,
      panel: <ChecksPanel {...checks} />,
    },
    ...(questions ? [{ id: 'questions' as const, label: t('questions.title'), panel: questions }] : []),
    ...(logs.length > 0
      ? [
          {
            id: 'log' as const,
            label: t('intake.log'),
            panel: <LogPanel key={turn} local={local} logs={logs} people={people} wanted={hash} />,
          },
        ]
      : []),
    ...(outline ? [{ id: 'outline' as const, label: t('writing.outline'), panel: outline }] : []),
  ];
  const shownTab = tabs.some(({ id }) => id === chosen) ? chosen : 'suggestions';
  return <Tabs label={t('app.panel')} tabs={tabs} chosen={shownTab} onChosen={setChosen} />;
}
