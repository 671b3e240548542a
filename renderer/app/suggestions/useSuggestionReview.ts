/** Going through the suggestions of a document: what is found, walked to, decided, and shown over the desk. */
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PageId } from '../../../shared/retrospective/step-id';
import { useOffer } from '../../commands/surroundings';
import type { EditorHandle, PaintedDiagnostic } from '../../editor/contract';
import type { Replacement } from '../../features/suggestions/accept-all';
import { isAtCaret } from '../../features/suggestions/being-typed';
import type { IgnoreScope } from '../../features/suggestions/IgnoreMenu';
import { paintedOf, type Suggestion } from '../../features/suggestions/suggestion';
import { type News, useAnnouncer } from '../../features/suggestions/useAnnouncer';
import { useSuggestions } from '../../features/suggestions/useSuggestions';
import type { Editing } from '../../store/editing';
import { usePreferences } from '../../store/preferences';
import type { DocumentSession } from '../../store/session';
import { useStable } from '../../ui/useStable';
import type { EditorArrival } from '../document/useEditorArrival';
import { editField, elementOf, writingAt } from './suggestion-places';
import { useSuggestionCard } from './useSuggestionCard';
import { useSuggestionDecisions } from './useSuggestionDecisions';
import { useSuggestionWalk } from './useSuggestionWalk';

interface ReviewOrder {
  readonly session: DocumentSession;
  readonly editing: Editing;
  readonly page: PageId;
  readonly editor: EditorArrival;
}

/** Suggestions that were just decided on, until the text was looked at again. */
interface Settled {
  readonly of: readonly Suggestion[];
  readonly ids: readonly string[];
}

/** What the page gives its editor so that suggestions are painted and visited. */
export interface ReviewedEditor {
  readonly diagnostics: readonly PaintedDiagnostic[];
  readonly current: string | null;
  readonly onVisit: (id: string | null) => void;
  readonly onPress: (id: string) => void;
  readonly onReady: (handle: EditorHandle) => void;
}

export type SuggestionReview = ReturnType<typeof useSuggestionReview>;

export function useSuggestionReview({ session, editing, page, editor: arrival }: ReviewOrder) {
  const { t } = useTranslation();
  const { handle, onReady } = arrival;
  const { suggestions, onPage, settle } = useUndecided(session, page, handle);
  const card = useSuggestionCard({ session, suggestions, handle });
  const walk = useSuggestionWalk({
    suggestions,
    onPage,
    page,
    card,
    language: editing.language,
    editor: arrival,
  });
  const { current, setCurrent, announcement, setAnnouncement, visit } = walk;
  const [acceptingAll, setAcceptingAll] = useState<string | null>(null);
  const [isListingIgnored, setListingIgnored] = useState(false);
  useAnnouncer({
    session,
    suggestions,
    page,
    onNews: ({ fresh, total }: News) => setAnnouncement(t('suggestions.news', { count: fresh, total })),
  });

  const onDecided = (decided: readonly Suggestion[]) => {
    settle(decided);
    setCurrent(null);
    card.close();
    const count = suggestions.length - decided.length;
    setAnnouncement(count === 0 ? t('suggestions.noneLeft') : t('suggestions.left', { count }));
  };
  const decisions = useSuggestionDecisions({ session, editing, page, handle, onDecided });

  const backToText = (suggestion: Suggestion | null) => {
    if (suggestion && paintedOf(suggestion) === null) elementOf(suggestion)?.focus();
    else handle()?.focus();
  };
  const accept = (suggestion: Suggestion, words: string) => {
    // Its field is known by the words it has now.
    const field = paintedOf(suggestion) === null ? elementOf(suggestion) : null;
    if (decisions.accept(suggestion, words)) field?.focus();
  };
  const writeOwn = (suggestion: Suggestion) => {
    card.close();
    const painted = paintedOf(suggestion);
    if (painted) handle()?.reveal(painted);
    else editField(suggestion);
  };
  const ignore = (suggestion: Suggestion, scope: IgnoreScope) => {
    decisions.ignore(suggestion, scope);
    backToText(suggestion);
  };

  const counts = useMemo(() => countByPage(suggestions), [suggestions]);
  const diagnostics = useMemo(() => onPage.flatMap((suggestion) => paintedOf(suggestion) ?? []), [onPage]);
  const fromEditor = useStable({
    onPress: (id: string) => {
      setCurrent(id);
      card.open(id, false);
    },
    onVisit: (id: string | null) => {
      if (id !== card.suggestion?.id && card.focusTurn === null) card.close();
      setCurrent((before) => id ?? (onPage.some((one) => one.id === before) ? null : before));
    },
  });
  const editor = useMemo<ReviewedEditor>(
    () => ({ diagnostics, current, onReady, ...fromEditor }),
    [diagnostics, current, onReady, fromEditor],
  );
  const part = useStable({
    next: () => walk.stepBy(1),
    previous: () => walk.stepBy(-1),
    isAtCaret: () => walk.atCaret() !== undefined,
    openAtCaret: walk.visitAtCaret,
    listIgnored: () => setListingIgnored(true),
    setShown: (suggestionsOn: boolean) => usePreferences.getState().set({ suggestionsOn }),
  });
  const panel = useStable({
    onGo: visit,
    onAccept: (suggestion: Suggestion, words: string) => void decisions.accept(suggestion, words),
    onIgnoreHere: (suggestion: Suggestion) => decisions.ignore(suggestion, 'here'),
    onAcceptAll: (rule: string) => setAcceptingAll(rule),
    onShowIgnored: part.listIgnored,
    onTurnOn: () => part.setShown(true),
    onLeave: () => handle()?.focus(),
  });
  const { suggestionsOn: isShown } = usePreferences(({ values }) => values);
  const count = suggestions.length;
  useOffer(
    'review',
    useMemo(() => ({ count, isShown, ...part }), [count, isShown, part]),
  );
  return {
    counts,
    editor,
    announcement,
    suggestions,
    current,
    panel,
    card: {
      ...card,
      number: card.suggestion === null ? 0 : suggestions.indexOf(card.suggestion) + 1,
      onAccept: accept,
      onIgnore: ignore,
      onWriteOwn: writeOwn,
      onStep: walk.stepBy,
      onFocusLost: backToText,
      onClose: (by: 'escape' | 'leaving') => {
        card.close();
        if (by === 'escape') backToText(card.suggestion);
      },
    },
    acceptingAll: {
      rule: acceptingAll,
      onAccept: (replacements: readonly Replacement[]) => {
        setAcceptingAll(null);
        decisions.acceptAll(replacements);
      },
      onClose: () => setAcceptingAll(null),
    },
    ignored: {
      isListed: isListingIgnored,
      onRestore: decisions.restore,
      onClose: () => setListingIgnored(false),
    },
    next: part.next,
  };
}

/** What is found and not yet decided on. */
function useUndecided(session: DocumentSession, page: PageId, handle: EditorArrival['handle']) {
  const typing = useStable({
    isAtCaret: (one: Suggestion) => isAtCaret(one, writingAt(handle()), page),
  });
  const found = useSuggestions({ session, ...typing });
  const [settled, setSettled] = useState<Settled>({ of: [], ids: [] });
  const suggestions = useMemo(
    () => (settled.of === found ? found.filter(({ id }) => !settled.ids.includes(id)) : found),
    [found, settled],
  );
  const onPage = useMemo(
    () => suggestions.filter((suggestion) => suggestion.page === page),
    [suggestions, page],
  );
  /** Takes them off the list until the text was looked at again. */
  const settle = (decided: readonly Suggestion[]) => {
    const ids = decided.map(({ id }) => id);
    setSettled(({ of, ids: before }) => ({ of: found, ids: [...(of === found ? before : []), ...ids] }));
  };
  return { suggestions, onPage, settle };
}

function countByPage(suggestions: readonly Suggestion[]): Readonly<Partial<Record<PageId, number>>> {
  const counts: Partial<Record<PageId, number>> = {};
  for (const { page } of suggestions) counts[page] = (counts[page] ?? 0) + 1;
  return counts;
}
